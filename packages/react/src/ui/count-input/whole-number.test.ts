import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeNumber } from "./whole-number.ts";

test("reads back what any locale's digits write", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom("en", "ar-EG", "fa"), (number, locale) => {
      expect(wholeNumber(` ${number.toLocaleString(locale, { useGrouping: false })} `)).toBe(number);
    }),
  );
});

test.each(["", "a few", "5.5", "-1", "1e3", "5 5", "0x10", "９"])("is no number: %j", (typed) => {
  expect(wholeNumber(typed)).toBeUndefined();
});
