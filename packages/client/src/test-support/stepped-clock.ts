import type { Clock } from "../clock.ts";

export interface SteppedClock extends Clock {
  /** How many timers are set. */
  timers(): number;
  /** Lets time pass, running what falls due in order and letting its consequences happen. */
  step(ms: number): Promise<void>;
  /** Lets as much time pass as a promise needs. */
  drive<T>(promise: Promise<T>): Promise<T>;
}

/** A clock that stands still until it is stepped. */
export function steppedClock(start: string = "2026-11-02T09:00:00Z"): SteppedClock {
  let now = Date.parse(start);
  let timers: { readonly at: number; readonly run: () => void }[] = [];

  async function step(ms: number): Promise<void> {
    const end = now + ms;
    await settle();
    for (let next = earliest(); next && next.at <= end; next = earliest()) await fire(next);
    now = end;
  }

  async function drive<T>(promise: Promise<T>): Promise<T> {
    let pending = true;
    const settled = (): void => {
      pending = false;
    };
    promise.then(settled, settled);
    for (let steps = 0; pending && steps < 1000; steps++) {
      await settle();
      const next = earliest();
      if (pending && next) await fire(next);
    }
    if (pending) throw new Error("The promise did not settle, and no timer is left that could settle it.");
    return promise;
  }

  async function fire(timer: { readonly at: number; readonly run: () => void }): Promise<void> {
    timers = timers.filter((other) => other !== timer);
    now = Math.max(now, timer.at);
    timer.run();
    await settle();
  }

  const earliest = (): { readonly at: number; readonly run: () => void } | undefined =>
    timers.reduce<(typeof timers)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);

  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    timers: () => timers.length,
    step,
    drive,
  };
}

/** Lets everything happen that is already on its way: promises, and the reading of answers held in memory. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}
