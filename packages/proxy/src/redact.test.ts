import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsKey, redact } from "./redact.ts";

const key = "lp_test_sandbox_0000";
const keys = fc.string({ unit: fc.constantFrom(..."abcXYZ019_-+/%"), minLength: 16, maxLength: 40 });
const around = fc.string({ unit: "grapheme-ascii", maxLength: 9 });

const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  hex: (text) => Buffer.from(text).toString("hex"),
  "hex in capitals": (text) => Buffer.from(text).toString("hex").toUpperCase(),
  "URL-encoded": (text) => encodeURIComponent(text),
  "URL-encoded to the last letter": (text) =>
    text.replace(/[\x20-\x7e]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`),
  JSON: (text) => JSON.stringify(text),
};

describe("a key in text", () => {
  test.each(Object.entries(encodings))("is found %s, whatever stands around it", (_, encode) => {
    fc.assert(
      fc.property(keys, around, around, (secret, before, after) => {
        const text = encode(`${before}${secret}${after}`);
        expect(holdsKey(text, [secret])).toBe(true);
        expect(holdsKey(redact(text, [secret]), [secret])).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("is not seen where it is not", () => {
    for (const text of ["", "lp_test_sandbox", btoa("lp_test_sand"), '{"a":1}', "100 %", "%zz"])
      expect(holdsKey(text, [key])).toBe(false);
    expect(redact("nothing to hide, 100 %41", [key])).toBe("nothing to hide, 100 %41");
  });

  test("is replaced and the rest kept", () => {
    expect(redact(`failed with Bearer ${key} at once`, [key])).toBe("failed with Bearer [key] at once");
  });
});
