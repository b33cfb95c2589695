import { type Clock, systemClock } from "@layers-kit/client";

/** A client's clock so many times as fast, for tests that wait for the next look at something. */
export function hurriedClock(times: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * times,
    after: (ms, run) => systemClock.after(ms / times, run),
  };
}
