import { fileURLToPath } from "node:url";

/** The path of a whole, real file, each under 200 kB. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../../packages/sandbox/art/fixtures/${name}`, import.meta.url));
}

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

/** The smallest beginnings that a reader of bytes takes for each type. */
export const png: Uint8Array<ArrayBuffer> = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);
export const mp4: Uint8Array<ArrayBuffer> = bytes(
  [0, 0, 0, 0x18],
  "ftypmp42",
  [0, 0, 0, 0],
  "mp42isom",
  new Array(64).fill(0),
);
export const svg: Uint8Array<ArrayBuffer> = bytes(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><defs><path id="p" d="M0 0h1v1z"/></defs><use href="#p"/></svg>',
);
export const html: Uint8Array<ArrayBuffer> = bytes("<!doctype html><script>alert(1)</script>");
export const text = (value: string): Uint8Array<ArrayBuffer> => bytes(value);
