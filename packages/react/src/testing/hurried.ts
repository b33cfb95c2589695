import type { LayersClientOptions } from "@layers-kit/client";

/** Has a client look again so many times as soon as it would, but wait for each answer as long as ever. */
export function hurried(times: number): Pick<LayersClientOptions, "clock" | "timeoutMs"> {
  const start = Date.now();
  return {
    clock: {
      now: () => start + (Date.now() - start) * times,
      after(ms, run) {
        const timer = setTimeout(run, ms / times);
        return () => clearTimeout(timer);
      },
    },
    timeoutMs: 60_000 * times,
  };
}
