import { isPlainSegment } from "@layers-kit/contract";
import type { World } from "../world.ts";
import { serveBytes } from "./bytes.ts";
import { type PublicFile, publicFile } from "./cdn.ts";

/** Answers `/cdn/…` and `/media/…`: public files under URLs that nobody can guess. */
export async function answerFile(world: World, request: Request, path: readonly string[]): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
  }
  const [folder, ...rest] = path;
  if (!rest.every(isPlainSegment)) return absent();
  const file = folder === "media" ? storedFile(world, rest) : await publicFile(world, rest);
  if (!file) return absent();
  return serveBytes(request, { ...file, cache: "public, max-age=300" });
}

function storedFile(world: World, [id = "", ...more]: readonly string[]): PublicFile | null {
  const bytes = more.length === 0 ? world.files.get(id) : undefined;
  const row = world.state.appMedia.get(id);
  if (bytes && row) return row.deleted ? null : { bytes, type: row.mimeType, tag: id };
  const upload = world.state.uploads.get(id);
  return bytes && upload?.received ? { bytes, type: upload.contentType, tag: id } : null;
}

const absent = (): Response =>
  new Response("There is no such file.", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
