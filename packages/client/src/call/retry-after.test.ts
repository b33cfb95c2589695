import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const now = Date.parse("2026-11-02T09:00:00Z");

describe("Retry-After", () => {
  test("is read as whole seconds, at most an hour", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), (seconds) => {
        expect(parseRetryAfter(String(seconds), now)).toBe(Math.min(seconds, 3600));
      }),
    );
  });

  test("is read as an HTTP date, counted from now and never negative", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(parseRetryAfter(date, now)).toBe(Math.min(Math.max(seconds, 0), 3600));
      }),
    );
  });

  test.each([null, "", "  ", "-5", "1.5", "soon", "NaN", "0x10", "1e3", "Infinity", "Mon, 99 Foo"])(
    "is ignored when it is %j",
    (value) => {
      expect(parseRetryAfter(value, now)).toBeUndefined();
    },
  );

  test("never yields anything but undefined or whole seconds from 0 to 3600", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const seconds = parseRetryAfter(value, now);
        expect(seconds === undefined || (Number.isInteger(seconds) && seconds >= 0 && seconds <= 3600)).toBe(true);
      }),
    );
  });
});
