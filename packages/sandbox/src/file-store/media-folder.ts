import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Files } from "../media/files.ts";

export interface MediaFolder extends Files {
  /** Takes away the files that were deleted; called once the file that knows of it is written. */
  sweep(): void;
}

/**
 * Keeps each medium as a file of its own. Written at once, in the turn of the call that adds it, so that no row tells of
 * bytes that are not there; taken away only after the row is.
 */
export function mediaFolder(folder: string): MediaFolder {
  const recent = new Map<string, Uint8Array>();
  const deleted = new Set<string>();
  const pathOf = (id: string): string => join(folder, encodeURIComponent(id));
  return {
    get(id) {
      const bytes = recent.get(id) ?? read(pathOf(id));
      if (bytes) recent.set(id, bytes);
      return bytes;
    },
    put(id, bytes) {
      mkdirSync(folder, { recursive: true });
      const path = pathOf(id);
      write(`${path}.new`, bytes);
      renameSync(`${path}.new`, path);
      recent.set(id, bytes);
    },
    delete(id) {
      recent.delete(id);
      deleted.add(id);
    },
    clear() {
      recent.clear();
      if (existsSync(folder)) for (const name of readdirSync(folder)) deleted.add(decodeURIComponent(name));
    },
    sweep() {
      for (const id of deleted) rmSync(pathOf(id), { force: true });
      deleted.clear();
    },
  };
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function write(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
