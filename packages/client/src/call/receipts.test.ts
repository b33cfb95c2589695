import { expect, test } from "vitest";
import { memoryReceipts } from "./receipts.ts";

test("keeps the receipts of the latest things only", () => {
  const receipts = memoryReceipts(2);
  for (const id of ["a", "b", "a", "c"]) receipts.set(id, `of ${id}`);
  expect(["a", "b", "c"].map((id) => receipts.get(id))).toEqual(["of a", undefined, "of c"]);
});
