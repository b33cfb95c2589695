import { expect, test } from "vitest";
import { withResult } from "./proof-table.mjs";

const row = { name: "kill", shows: "that it lives", result: "passed", commit: "abc1234", date: "2026-05-01" };

test("the first result begins the table, the next of the same proof takes its place, another one comes below", () => {
  const first = withResult("# Proofs\n\nWords.\n", row);
  expect(first).toContain("Words.\n\n| Proof |");
  expect(first).toContain("| `kill` | that it lives | passed | abc1234 | 2026-05-01 |\n");
  const second = withResult(withResult(first, { ...row, name: "other" }), { ...row, result: "failed" });
  expect(second.match(/^\| `/gm)).toHaveLength(2);
  expect(second).toContain("| `kill` | that it lives | failed |");
  expect(second).toContain("| `other` | that it lives | passed |");
});
