import type { Art } from "../types.ts";
import { bytes } from "./bytes.ts";

/** The same few seconds for every video: drawn, loopable, H.264 and AAC. */
export function video(): Awaited<ReturnType<Art["video"]>> {
  const { base64, ...rest } = bytes;
  const binary = atob(base64);
  return { body: Uint8Array.from(binary, (character) => character.charCodeAt(0)), type: "video/mp4", ...rest };
}
