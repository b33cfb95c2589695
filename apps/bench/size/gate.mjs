import { budgets } from "./entries.mjs";

/**
 * A sentence for each budget that is broken: by how much, and what weighs most.
 *
 * @param {readonly import("./measure.mjs").Size[]} sizes
 * @param {readonly import("./entries.mjs").Budget[]} [all]
 */
export function brokenBudgets(sizes, all = budgets) {
  return all.flatMap(({ entry, goal, limit = goal }) => {
    const size = sizes.find(({ name }) => name === entry);
    if (!size) return [`${entry}: has a budget, but nothing of that name is exported.`];
    const over = size.ours - limit;
    if (limit > goal && size.ours <= goal) return [`${entry}: meets its goal of ${goal} kB: take its limit away.`];
    if (over <= 0) return [];
    const heaviest = size.ourModules.slice(0, 12).map(({ module, bytes }) => `    ${kilo(bytes)}  ${module}`);
    return [
      `${entry}: ${kilo(size.ours * 1000)} kB of our own, ${kilo(over * 1000)} kB over its limit of ${limit} kB. Heaviest, in kB before compression:\n${heaviest.join("\n")}`,
    ];
  });
}

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(2);
}
