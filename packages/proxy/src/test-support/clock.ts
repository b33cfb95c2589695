import type { Clock } from "../clock.ts";

export interface ManualClock extends Clock {
  /** Moves time on and runs what falls due, in order. */
  step(ms: number): void;
  /** Resolves once something waits that is due in exactly `ms`. */
  waitingFor(ms: number): Promise<void>;
  /** In how many milliseconds each waiting thing is due. */
  waiting(): number[];
}

export function manualClock(start: number = Date.UTC(2026, 4, 1)): ManualClock {
  let now = start;
  const timers = new Set<{ at: number; run: () => void }>();
  const clock: ManualClock = {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    step(ms) {
      now += ms;
      for (const timer of [...timers].filter((t) => t.at <= now).sort((a, b) => a.at - b.at)) {
        timers.delete(timer);
        timer.run();
      }
    },
    waiting: () => [...timers].map((timer) => timer.at - now),
    async waitingFor(ms) {
      // Keys are derived in other threads, which a busy machine lets wait.
      for (let turns = 0; turns < 10_000; turns++) {
        if (clock.waiting().includes(ms)) return;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      throw new Error(`Nothing waits for ${ms} ms; waiting: ${clock.waiting().join(", ")}.`);
    },
  };
  return clock;
}
