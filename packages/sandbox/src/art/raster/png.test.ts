import { inflateSync } from "node:zlib";
import { imageSize } from "image-size";
import { expect, test } from "vitest";
import { encodePng } from "./png.ts";

test("writes a PNG whose pixels are those given", () => {
  const pixels = Uint8ClampedArray.from({ length: 3 * 2 * 4 }, (_, index) => index * 9);
  const png = Buffer.from(encodePng(pixels, 3, 2));
  expect(imageSize(png)).toMatchObject({ width: 3, height: 2, type: "png" });
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  expect([...rows]).toEqual([0, ...pixels.subarray(0, 12), 0, ...pixels.subarray(12)]);
});
