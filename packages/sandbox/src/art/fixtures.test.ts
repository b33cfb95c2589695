import { readFile, stat } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { imageSize } from "image-size";
import { expect, test } from "vitest";

const fixture = (name: string): URL => new URL(`../../art/fixtures/${name}`, import.meta.url);

test.each([
  ["logo.png", "image/png", 512, 512],
  ["screenshot.webp", "image/webp", 1170, 2532],
  ["photo.jpg", "image/jpeg", 1200, 1500],
  ["photo.heic", "image/heic", 1200, 1500],
])("%s is a real %s of %d by %d", async (name, mime, width, height) => {
  const bytes = await readFile(fixture(name));
  expect((await fileTypeFromBuffer(bytes))?.mime).toBe(mime);
  expect(imageSize(bytes)).toMatchObject({ width, height });
});

test("demo.mp4 is a real video", async () => {
  expect((await fileTypeFromBuffer(await readFile(fixture("demo.mp4"))))?.mime).toBe("video/mp4");
});

test.each(["logo.png", "logo.svg", "screenshot.webp", "photo.jpg", "photo.heic", "demo.mp4"])(
  "%s stays below 200 kB",
  async (name) => {
    expect((await stat(fixture(name))).size).toBeLessThan(200_000);
  },
);
