import { onINP } from "web-vitals";

/** Faster than this is not told of: the least that can be asked for. */
const durationThreshold = 16;

/** @type {Map<number, number>} by interaction, the longest of its events */
const durations = new Map();
let inp = durationThreshold;

onINP(
  ({ value }) => {
    inp = value;
  },
  { reportAllChanges: true, durationThreshold },
);
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const id = Reflect.get(entry, "interactionId");
    if (id) durations.set(id, Math.max(entry.duration, durations.get(id) ?? 0));
  }
}).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold }));

Reflect.set(globalThis, "watched", () => {
  /** @type {number} */
  const interactions = Reflect.get(performance, "interactionCount");
  const told = [...durations.values()];
  return { inp, interactions, told, untold: interactions - told.length, least: durationThreshold };
});
