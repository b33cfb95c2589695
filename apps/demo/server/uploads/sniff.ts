import { readFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { isStaticSvg } from "./svg.ts";

/** What a file is by its bytes, whatever it was called. */
export interface FoundType {
  readonly mimeType: string;
  /** Without a dot. */
  readonly extension: string;
}

/** Reads a finished file's type from its bytes. `maxTextBytes` bounds what is read into memory to look for an SVG. */
export async function findType(path: string, size: number, maxTextBytes: number): Promise<FoundType | undefined> {
  const found = await fileTypeFromFile(path);
  if (found && found.mime !== "application/xml") return { mimeType: found.mime, extension: found.ext };
  // An SVG is text, so no magic number tells it from a web page; only reading all of it does.
  if (size > maxTextBytes) return undefined;
  return isStaticSvg(await readFile(path)) ? { mimeType: "image/svg+xml", extension: "svg" } : undefined;
}
