import { express, hono, ours } from "./compare.mjs";

/** What must hold, as ratios to the pass-through by hand in the same rounds. The goals are 0.8 and level with Fastify's. */
const LEAST_THROUGHPUT = 0.6;
const MOST_CPU = 1.6;

/**
 * A sentence for each floor that ours falls below.
 *
 * @param {Pick<import("./compare.mjs").Proxies, "perSecond" | "cpu">} results
 */
export function judge({ perSecond, cpu }) {
  const ratioOf = (/** @type {readonly import("../lib/ratio.mjs").Result[]} */ of, /** @type {string} */ name) =>
    of.find((result) => result.name === name)?.ratio ?? Number.NaN;
  const throughput = ratioOf(perSecond, ours);
  const spent = ratioOf(cpu, ours);
  return [
    throughput >= LEAST_THROUGHPUT
      ? []
      : [`Ours serves ${throughput.toFixed(2)} of what is done by hand: ${LEAST_THROUGHPUT} is the least.`],
    spent <= MOST_CPU
      ? []
      : [`Ours needs ${spent.toFixed(2)} times the CPU of what is done by hand: ${MOST_CPU} is the most.`],
    [hono, express]
      .filter((name) => !(throughput > ratioOf(perSecond, name)))
      .map((name) => `Ours is not ahead of ${name}.`),
  ].flat();
}
