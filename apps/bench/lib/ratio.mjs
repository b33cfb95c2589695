/**
 * One round of one contender: does a fixed amount of work and gives its figure, such as microseconds a request.
 *
 * @typedef {() => number | Promise<number>} Round
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {number} median of the rounds
 * @property {number} low the lower quartile
 * @property {number} high the upper quartile
 * @property {number} ratio median of the ratios to the floor, each within its own round
 */

/**
 * Compares contenders in interleaved rounds: each round runs all of them, and each begins with another one, so that a
 * machine that becomes slower meanwhile does so for all. Ratios are taken within a round, hence they hold on a busy machine
 * where the figures themselves do not.
 *
 * @param {Record<string, Round>} contenders by name
 * @param {object} options
 * @param {string} options.floor the contender that the others are measured against: the least that the work can cost
 * @param {number} [options.rounds] those that count
 * @param {number} [options.warmUp] rounds before, which do not
 * @returns {Promise<Result[]>} in the order of the contenders
 */
export async function compare(contenders, { floor, rounds = 9, warmUp = 1 }) {
  const names = Object.keys(contenders);
  if (!names.includes(floor)) throw new Error(`The floor "${floor}" is none of ${names.join(", ")}.`);
  /** @type {Map<string, number[]>} */
  const figures = new Map(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of rotated(names, round + warmUp)) {
      const figure = await contenders[name]?.();
      if (figure === undefined || !Number.isFinite(figure)) throw new Error(`${name} gave no figure, but ${figure}.`);
      if (round >= 0) figures.get(name)?.push(figure);
    }
  }
  return summarise(figures, floor);
}

/**
 * What rounds say that measured more than one thing at once: the figures of each contender, round by round.
 *
 * @param {ReadonlyMap<string, readonly number[]>} figures by contender
 * @param {string} floor
 * @returns {Result[]} in the order of the contenders
 */
export function summarise(figures, floor) {
  const floors = figures.get(floor) ?? [];
  return [...figures].map(([name, own]) => ({
    name,
    median: quantile(own, 0.5),
    low: quantile(own, 0.25),
    high: quantile(own, 0.75),
    ratio: quantile(
      own.map((figure, round) => figure / (floors[round] ?? Number.NaN)),
      0.5,
    ),
  }));
}

/**
 * @param {readonly string[]} names
 * @param {number} by
 */
function rotated(names, by) {
  const first = by % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}

/**
 * With linear interpolation between the two nearest figures.
 *
 * @param {readonly number[]} figures
 * @param {number} share between 0 and 1
 */
export function quantile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
