import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLine, fitText, LEADING, type TextBox } from "./fit.ts";
import { widthOf } from "./measure.ts";

const box: TextBox = { width: 900, height: 400, largest: 120, smallest: 34 };
const anyText = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: "grapheme", maxLength: 5000 }),
  fc.string({ unit: fc.constantFrom("a", "W", " ", "\n", "文", "ك", "🍵", "\u0301"), maxLength: 400 }),
);

test("keeps every line inside the box, at a size within its bounds", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { size, lines } = fitText(text, box);
      expect(size).toBeLessThanOrEqual(box.largest);
      expect(size).toBeGreaterThanOrEqual(box.smallest);
      expect(lines.length * size * LEADING).toBeLessThanOrEqual(box.height);
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(box.width + 0.01);
    }),
    { numRuns: 300 },
  );
});

test("loses no letter of a text that fits", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), (text) => {
      expect(fitText(text, box).lines.join(" ")).toBe(text);
    }),
  );
});

test("breaks a word that is wider than the box rather than let it run out", () => {
  const word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
  const { lines } = fitText(word, { ...box, width: 500 });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(word);
});

test("makes a long word smaller before it breaks it", () => {
  expect(fitText("Geschwindigkeitsbegrenzung", box).lines).toHaveLength(1);
});

test("breaks between ideographs, which have no spaces", () => {
  const text = "五つのお茶の習慣をやめたら午後がとても静かになりました";
  const { lines, size } = fitText(text, box);
  expect(lines.join("")).toBe(text);
  expect(size).toBeGreaterThan(60);
});

test("never parts a letter from its accents, nor an emoji from what it is joined to", () => {
  const family = "👩‍👩‍👧";
  const { lines } = fitText(family.repeat(40), { ...box, height: 4000 });
  for (const line of lines) expect(line).toMatch(/^(👩‍👩‍👧)+$/u);
});

test("cuts a text too long for the smallest size with an ellipsis", () => {
  const { lines, size } = fitText("word ".repeat(1000), box);
  expect(size).toBe(box.smallest);
  expect(lines.at(-1)).toMatch(/…$/);
});

test("starts a new line where the text has one, written as a break or as the two characters of a hook", () => {
  expect(fitText("one\\ntwo\nthree", box).lines).toEqual(["one", "two", "three"]);
});

test("makes lines even instead of leaving a last word alone", () => {
  const { lines, size } = fitText("Whole leaves you can watch unfold in the pot every day", { ...box, largest: 60 });
  const widths = lines.map((line) => widthOf(line) * size);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.5);
});

test("cuts a single line to its width", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(widthOf(fitLine(text, 300, 40)) * 40).toBeLessThanOrEqual(300.01);
    }),
  );
});
