import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

type Decode = (bytes: ArrayBuffer) => Promise<{ data: Uint8ClampedArray; width: number; height: number }>;

class Pixels {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}

let loaded: Promise<Decode> | undefined;

async function load(): Promise<Decode> {
  // The decoder is made for browsers: it looks for ImageData among the globals, and would fetch its WebAssembly.
  if (!("ImageData" in globalThis)) Object.assign(globalThis, { ImageData: Pixels });
  const { default: decode, init } = await import("@jsquash/webp/decode.js");
  const path = createRequire(import.meta.url).resolve("@jsquash/webp/codec/dec/webp_dec.wasm");
  const compiled = await WebAssembly.compile(await readFile(path));
  await init({
    instantiateWasm(imports: WebAssembly.Imports, done: (made: never) => void) {
      const instance = new WebAssembly.Instance(compiled, imports);
      done(instance as never);
      return instance.exports;
    },
  });
  return decode as Decode;
}

/** The pixels of a WebP picture, red, green, blue and alpha; rejects when it is broken. */
export async function decodeWebp(bytes: Uint8Array): ReturnType<Decode> {
  loaded ??= load();
  const decode = await loaded;
  return decode(Uint8Array.from(bytes).buffer);
}
