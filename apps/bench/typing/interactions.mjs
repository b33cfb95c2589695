/**
 * @typedef {object} TraceEvent as Chromium writes it; of an event that a person caused, once it is shown
 * @property {string} name
 * @property {string} ph the phase: `b` begins, `e` ends
 * @property {{ data?: { interactionId?: number, duration?: number } }} [args]
 */

/**
 * How long each interaction took until the page had shown it, in milliseconds: the longest of its events. Chromium tells a page
 * the same in steps of 8 ms, of which a key has two or three; its trace has them whole.
 *
 * @param {readonly TraceEvent[]} trace
 * @returns {number[]}
 */
export function interactionsIn(trace) {
  /** @type {Map<number, number>} */
  const longest = new Map();
  for (const { name, ph, args } of trace) {
    const { interactionId, duration = 0 } = args?.data ?? {};
    if (name !== "EventTiming" || ph !== "b" || !interactionId) continue;
    longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
  }
  return [...longest.values()];
}

/**
 * Interaction to next paint: the slowest, but one in fifty.
 *
 * @param {readonly number[]} interactions
 */
export function inpOf(interactions) {
  const slowestFirst = [...interactions].sort((a, b) => b - a);
  return slowestFirst[Math.floor(interactions.length / 50)] ?? Number.NaN;
}
