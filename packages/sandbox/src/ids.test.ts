import fc from "fast-check";
import { expect, test } from "vitest";
import { createIds, fingerprint, seededRandom } from "./ids.ts";

test("ids have the documented shapes and never repeat", () => {
  for (const random of [undefined, seededRandom("x")]) {
    const ids = createIds(() => Date.UTC(2026, 4, 1), random);
    const many = Array.from({ length: 2000 }, () => [ids.uuid("prj"), ids.ulid("job"), ids.token()]);
    for (const [uuid, ulid, token] of many) {
      expect(uuid).toMatch(/^prj_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(ulid).toMatch(/^job_01KQ[0-9A-HJKMNP-TV-Z]{22}$/);
      expect(token).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(new Set(many.flat()).size).toBe(6000);
  }
});

test("ULIDs sort by time", () => {
  let now = 0;
  const ids = createIds(() => now, undefined);
  fc.assert(
    fc.property(fc.nat(2 ** 40), fc.integer({ min: 1, max: 2 ** 30 }), (start, step) => {
      now = start;
      const first = ids.ulid("job");
      now += step;
      expect(first < ids.ulid("job")).toBe(true);
    }),
  );
});

test("a seed repeats everything", () => {
  const make = () => {
    const ids = createIds(() => 0, seededRandom("tide"));
    return [ids.uuid("a"), ids.ulid("b"), ids.token()];
  };
  expect(make()).toEqual(make());
});

test("different texts have different fingerprints", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const print = fingerprint(text);
      expect(seen.get(print) ?? text).toBe(text);
      seen.set(print, text);
    }),
    { numRuns: 5000 },
  );
});
