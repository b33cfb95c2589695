import { table } from "../lib/table.mjs";
import { bundle } from "./bundle.mjs";
import { budgets, peers } from "./entries.mjs";
import { brokenBudgets } from "./gate.mjs";
import { kB, measureKit } from "./measure.mjs";

const sizes = await measureKit();
console.log("What a page loads, in kB (1000 bytes), gzipped; the host's React is not counted.\n");
console.log(
  table(
    ["entry", "library floor", "+ ours", "= whole", "on use", "budget for ours"],
    sizes.map(({ name, floor, ours, onUse }) => [name, floor, ours, floor + ours, onUse, budgetOf(name, ours)]),
  ),
);

const weighed = [];
for (const { name, contents } of peers) weighed.push([name, kB((await bundle(contents)).eager)]);
console.log(`\n${table(["beside", "whole"], weighed)}`);

const broken = brokenBudgets(sizes);
if (broken.length > 0) {
  console.error(`\n${broken.join("\n")}`);
  process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {number} ours
 */
function budgetOf(name, ours) {
  const budget = budgets.find(({ entry }) => entry === name);
  if (!budget) return "";
  if (ours <= budget.goal) return `${budget.goal}`;
  return `${budget.goal}, not met${budget.limit === undefined ? "" : ` (limit ${budget.limit})`}`;
}
