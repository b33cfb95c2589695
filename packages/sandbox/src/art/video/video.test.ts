import { readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { expect, test } from "vitest";
import { createSvgArt } from "../svg.ts";

/** The names and places of an MP4's outermost boxes. */
function boxes(bytes: Buffer): { name: string; at: number }[] {
  const found = [];
  for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at))
    found.push({ name: bytes.toString("latin1", at + 4, at + 8), at });
  return found;
}

test("is an MP4 that starts to play before it has all arrived", async () => {
  const { body, type, width, height, durationMs } = await createSvgArt().video();
  const bytes = Buffer.from(body);
  expect(type).toBe("video/mp4");
  expect((await fileTypeFromBuffer(body))?.mime).toBe("video/mp4");
  expect(bytes.length).toBeLessThan(200_000);
  const names = boxes(bytes).map(({ name }) => name);
  expect(names[0]).toBe("ftyp");
  expect(names.indexOf("moov")).toBeLessThan(names.indexOf("mdat"));
  const header = bytes.indexOf("mvhd") + 4;
  expect((bytes.readUInt32BE(header + 16) / bytes.readUInt32BE(header + 12)) * 1000).toBeCloseTo(durationMs, -1);
  const entry = bytes.indexOf("avc1", bytes.indexOf("stsd")) + 4;
  expect([bytes.readUInt16BE(entry + 24), bytes.readUInt16BE(entry + 26)]).toEqual([width, height]);
  expect(bytes.includes("mp4a")).toBe(true);
});

test("is the file that was encoded", async () => {
  const { body } = await createSvgArt().video();
  const file = await readFile(new URL("../../../art/video/loop.mp4", import.meta.url));
  expect(file.equals(body)).toBe(true);
});
