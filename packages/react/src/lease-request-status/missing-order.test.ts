import { expect, test } from "vitest";
import { missingOrder } from "./missing-order.ts";

const niche = { vertical: "coffee", language: "nb", geo: ["NO"] };

test("asks again for what did not come", () => {
  expect(
    missingOrder(
      [
        { id: "lreq_1", count: 5, niche },
        { id: "lreq_0", count: 9 },
      ],
      "lreq_1",
      3,
    ),
  ).toEqual({
    count: "2",
    niche: { vertical: "coffee", audience: "", language: "nb", geo: ["NO"] },
  });
});

test("leaves open what was not kept", () => {
  const empty = { vertical: "", audience: "", language: "", geo: [] };
  expect(missingOrder([{ id: "lreq_1", count: 5 }], "lreq_1", 3)).toEqual({ count: "2", niche: empty });
});

test.each([
  [[], 3],
  [[{ id: "lreq_1" }], 3],
  [[{ id: "lreq_1", count: 5 }], 5],
  [[{ id: "lreq_1", count: 5 }], 6],
])("asks for nothing where nothing is known to be missing: %j with %i", (kept, assigned) => {
  expect(missingOrder(kept, "lreq_1", assigned)).toBeUndefined();
});

test("asks for nothing again that a later order may have been for", () => {
  const kept = [
    { id: "lreq_2", count: 2, niche },
    { id: "lreq_1", count: 5, niche },
  ];
  expect(missingOrder(kept, "lreq_1", 3)).toBeUndefined();
});
