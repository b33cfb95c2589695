import fc from "fast-check";
import { expect, test } from "vitest";
import { directionOf, escapeText } from "./words.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "]]>", "<!--", "\u0000", "\ud800", "\udc00", "\u202e", "é"),
  }),
);
const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

test("leaves nothing that could end a text, an attribute or a document", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
      expect(escaped).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u);
    }),
  );
});

test("keeps every character that can be printed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(unescaped(escapeText(text))).toBe(text);
    }),
  );
});

test("drops what turns the direction of neighbouring text", () => {
  expect(escapeText("a\u202Eb\u2066c")).toBe("abc");
});

test.each([
  ["Tide Tea", "ltr"],
  ["شاي المد", "rtl"],
  ["5 × שלום", "rtl"],
  ["お茶 שלום", "ltr"],
  ["123 …", "ltr"],
  ["", "ltr"],
])("reads the direction of %j from its first letter", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
