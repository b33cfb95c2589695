import { expect, test } from "vitest";
import { brokenBudgets } from "./gate.mjs";

const size = (name: string, ours: number) => ({
  name,
  floor: 6,
  ours,
  onUse: 0,
  ourModules: [{ module: "packages/react/dist/heavy.js", bytes: 2500 }],
});

test("says by how much a budget is broken, and what weighs most", () => {
  const broken = brokenBudgets(
    [size("Form", 10.2), size("Dialog", 8)],
    [
      { entry: "Form", goal: 10 },
      { entry: "Dialog", goal: 8 },
    ],
  );
  expect(broken).toEqual([expect.stringContaining("Form: 10.20 kB of our own, 0.20 kB over its limit of 10 kB.")]);
  expect(broken[0]).toContain("2.50  packages/react/dist/heavy.js");
});

test("holds an entry that has not met its goal to its limit", () => {
  const budget = { entry: "Form", goal: 10, limit: 12 };
  expect(brokenBudgets([size("Form", 11.9)], [budget])).toEqual([]);
  expect(brokenBudgets([size("Form", 12.1)], [budget])).toHaveLength(1);
});

test("a limit is told to be taken away once the goal is met, so that what was won stays won", () => {
  const broken = brokenBudgets([size("Form", 9.9)], [{ entry: "Form", goal: 10, limit: 12 }]);
  expect(broken).toEqual([expect.stringContaining("meets its goal of 10 kB: take its limit away")]);
});

test("a budget for something that is no longer there is said", () => {
  expect(brokenBudgets([], [{ entry: "Form", goal: 10 }])).toEqual([expect.stringContaining("Form: has a budget")]);
});
