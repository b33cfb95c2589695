import { type Clock, systemClock } from "../clock.ts";

/** Real time, so many times as fast: for tests against something that really works meanwhile. */
export function hurriedClock(times: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * times,
    after: (ms, run) => systemClock.after(ms / times, run),
  };
}
