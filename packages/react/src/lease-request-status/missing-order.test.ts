import { expect, test } from "vitest";
import { missingOrder } from "./missing-order.ts";

const niche = { vertical: "coffee", language: "nb", geo: ["NO"] };

test("asks again for what did not come", () => {
  expect(missingOrder({ id: "lreq_1", count: 5, niche }, 3)).toEqual({
    count: "2",
    niche: { vertical: "coffee", audience: "", language: "nb", geo: ["NO"] },
  });
});

test("leaves open what was not kept", () => {
  const empty = { vertical: "", audience: "", language: "", geo: [] };
  expect(missingOrder({ id: "lreq_1", count: 5 }, 3)).toEqual({ count: "2", niche: empty });
});

test.each([
  [undefined, 3],
  [{ id: "lreq_1" }, 3],
  [{ id: "lreq_1", count: 5 }, 5],
  [{ id: "lreq_1", count: 5 }, 6],
])("asks for nothing where nothing is known to be missing: %j with %i", (asked, assigned) => {
  expect(missingOrder(asked, assigned)).toBeUndefined();
});
