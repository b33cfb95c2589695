import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mimeOf } from "./sniff.ts";

const file = (name: string) => new Uint8Array(readFileSync(new URL(`../testing/media/${name}`, import.meta.url)));
const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ["logo.png", "image/png"],
  ["screenshot.webp", "image/webp"],
  ["demo.mp4", "video/mp4"],
])("%s is %s by its bytes", async (name, mime) => {
  expect(await mimeOf(file(name))).toBe(mime);
});

test.each([
  `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  `\uFEFF<?xml version="1.0"?>\n<!-- a <svg> in words -->\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg viewBox="0 0 1 1"></svg>`,
  `<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg>`,
])("knows the SVG %j", async (svg) => {
  expect(await mimeOf(text(svg))).toBe("image/svg+xml");
});

test.each([
  "<html><svg></svg></html>",
  "<!-- <svg> -->",
  "<!DOCTYPE html><svg>",
  `<!DOCTYPE svg [<!ENTITY a "b">]><svg/>`,
  "<svgx>",
  "plain words",
  "",
])("takes %j for no SVG", async (html) => {
  expect(await mimeOf(text(html))).not.toBe("image/svg+xml");
});

test("answers for any bytes, and says nothing of most", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(["string", "undefined"]).toContain(typeof (await mimeOf(bytes)));
    }),
    { numRuns: 300 },
  );
});
