import fc from "fast-check";
import { expect, test } from "vitest";
import { LruMap } from "./lru.ts";

test("keeps what is read, and lets go of what nobody has used for longest", () => {
  const map = new LruMap<number>(4);
  map.set("kept", 0);
  for (let i = 0; i < 100; i++) {
    map.set(`passing${i}`, i);
    expect(map.get("kept")).toBe(0);
  }
  expect(map.get("passing0")).toBeUndefined();
  expect(map.get("passing99")).toBe(99);
});

test("never answers with another value than the last, and never holds more than its limit", () => {
  const key = fc.constantFrom(..."abcdefghij");
  const step = fc.oneof(
    fc.record({ do: fc.constant("set" as const), key, value: fc.nat() }),
    fc.record({ do: fc.constant("get" as const), key }),
    fc.record({ do: fc.constant("delete" as const), key }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 2, max: 8 }), (steps, limit) => {
      const map = new LruMap<number>(limit);
      const last = new Map<string, number>();
      for (const one of steps) {
        if (one.do === "set") {
          map.set(one.key, one.value);
          last.set(one.key, one.value);
        } else if (one.do === "delete") {
          map.delete(one.key);
          last.delete(one.key);
        } else expect([undefined, last.get(one.key)]).toContain(map.get(one.key));
      }
      expect([..."abcdefghij"].filter((held) => map.get(held) !== undefined).length).toBeLessThanOrEqual(limit);
      for (const [held, value] of last) expect([undefined, value]).toContain(map.get(held));
    }),
  );
});
