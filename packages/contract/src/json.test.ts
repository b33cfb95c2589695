import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JSON_MAX_DEPTH, parseJson } from "./json.ts";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("reading a JSON body", () => {
  test("reads whatever JSON.stringify writes, within the depth", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        const parsed = parseJson(text);
        // Text that is half a character is refused; everything else comes back as it was.
        if (parsed.ok) expect(JSON.stringify(parsed.value)).toBe(text);
        else expect(parsed.problem).toMatch(/half a character|key|number/);
      }),
    );
  });

  test("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseJson(text)));
  });

  test("stops at the depth limit and not before", () => {
    expect(parseJson(nested(JSON_MAX_DEPTH)).ok).toBe(true);
    expect(parseJson(nested(JSON_MAX_DEPTH + 1))).toEqual({ ok: false, problem: expect.stringContaining("deep") });
    expect(parseJson(nested(100_000)).ok).toBe(false);
  });

  test("does not count brackets inside text", () => {
    expect(parseJson(JSON.stringify({ a: `\\"${nested(100)}` })).ok).toBe(true);
  });

  test.each(['{"__proto__":{"admin":true}}', '[{"a":{"__proto__":1}}]'])("refuses the key __proto__ in %s", (text) => {
    expect(parseJson(text).ok).toBe(false);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test.each(['"\\ud800"', '{"\\udc00":1}', '["a\\ud83dz"]'])("refuses half a character in %s", (text) => {
    expect(parseJson(text).ok).toBe(false);
  });

  test.each(["1e999", "[-1e400]", '{"a":12345678901234567890}', "9007199254740993", "-9007199254740992"])(
    "refuses the number %s, which would be written again as another",
    (text) => {
      expect(parseJson(text)).toEqual({ ok: false, problem: expect.stringContaining("number too large") });
    },
  );

  test.each(["9007199254740991", "1e21", "1.7976931348623157e308", "0.1", "-0", '"12345678901234567890"'])(
    "keeps the number %s",
    (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    },
  );

  test("keeps whole characters beyond the first plane", () => {
    expect(parseJson('"\\ud83c\\udf75"')).toEqual({ ok: true, value: "🍵" });
  });

  test.each(["", "{", "undefined", "{'a':1}", "NaN", "[1,]"])("says that %j is not JSON", (text) => {
    expect(parseJson(text)).toEqual({ ok: false, problem: "is not valid JSON" });
  });
});
