import fc from "fast-check";
import { expect, test } from "vitest";
import { authorOf, viewsOf } from "./read-source.ts";

test.each([
  ["leafandkettle", "@leafandkettle"],
  ["@leafandkettle", "@leafandkettle"],
  ["Leaf and Kettle", "Leaf and Kettle"],
  [{ handle: "slow.cups" }, "@slow.cups"],
  [{ username: "@slow.cups", displayName: "Slow Cups" }, "@slow.cups"],
  [{ handle: "", nickname: " Slow Cups " }, "Slow Cups"],
  [{ handle: 7 }, undefined],
  ["@", undefined],
  [{}, undefined],
  [[], undefined],
  [null, undefined],
  [undefined, undefined],
])("reads the author of %j as %s", (author, shown) => {
  expect(authorOf({ author })).toBe(shown);
});

test.each([
  [{ views: 218_000, likes: 12 }, 218_000],
  [{ playCount: "1200000" }, 1_200_000],
  [{ views: null, plays: 0 }, 0],
  ["218000", 218_000],
  ["1.2M views", "1.2M views"],
  [402_000, 402_000],
  [{ views: -1 }, undefined],
  [{ views: Number.NaN }, undefined],
  [{ views: { total: 3 } }, undefined],
  [{ likes: 12 }, undefined],
  ["  ", undefined],
  [null, undefined],
  [undefined, undefined],
])("reads the views of %j as %s", (stats, shown) => {
  expect(viewsOf({ stats })).toBe(shown);
});

test("takes whatever the API may send", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(["string", "undefined"]).toContain(typeof authorOf({ author: value }));
      const views = viewsOf({ stats: value });
      if (typeof views === "number") expect(views).toBeGreaterThanOrEqual(0);
      else expect((views ?? "1").length).toBeGreaterThan(0);
    }),
  );
});
