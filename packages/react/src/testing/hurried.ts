import { type LayersClientOptions, systemClock } from "@layers-kit/client";

/** Has a client look again so many times as soon as it would, but wait for each answer as long as ever. */
export function hurried(times: number): Pick<LayersClientOptions, "clock" | "timeoutMs"> {
  const start = Date.now();
  return {
    clock: {
      now: () => start + (Date.now() - start) * times,
      after: (ms, run) => systemClock.after(ms / times, run),
    },
    timeoutMs: 60_000 * times,
  };
}
