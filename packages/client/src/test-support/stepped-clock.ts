import type { Clock } from "../clock.ts";

/** The most real milliseconds that a busy machine may take for what no timer is set for. */
const REAL_MS = 15_000;

export interface SteppedClock extends Clock {
  /** How many timers are set. */
  timers(): number;
  /** Lets time pass, running what falls due in order and letting its consequences happen. */
  step(ms: number): Promise<void>;
  /** Lets as much time pass as a promise needs. */
  drive<T>(promise: Promise<T>): Promise<T>;
}

/** A clock that stands still until it is stepped, and while something real goes on that `isBusy` knows of. */
export function steppedClock(
  start: string = "2026-11-02T09:00:00Z",
  isBusy: () => boolean = () => false,
): SteppedClock {
  let now = Date.parse(start);
  let timers: { readonly at: number; readonly run: () => void }[] = [];

  async function step(ms: number): Promise<void> {
    const end = now + ms;
    await settle(isBusy);
    for (let next = earliest(); next && next.at <= end; next = earliest()) await fire(next);
    now = end;
  }

  async function drive<T>(promise: Promise<T>): Promise<T> {
    let pending = true;
    const settled = (): void => {
      pending = false;
    };
    promise.then(settled, settled);
    // Without a timer the promise waits for the machine: a module that loads, say.
    let latest = performance.now() + REAL_MS;
    for (let steps = 0; pending && steps < 1000 && performance.now() < latest; ) {
      await settle(isBusy);
      const next = earliest();
      if (!pending || !next) continue;
      await fire(next);
      steps++;
      latest = performance.now() + REAL_MS;
    }
    if (pending) throw new Error("The promise did not settle, and no timer settles it.");
    return promise;
  }

  async function fire(timer: { readonly at: number; readonly run: () => void }): Promise<void> {
    timers = timers.filter((other) => other !== timer);
    now = Math.max(now, timer.at);
    timer.run();
    await settle(isBusy);
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

/** Lets everything happen that is already on its way: promises, the reading of answers held in memory, what `isBusy` knows of. */
export async function settle(isBusy: () => boolean = () => false): Promise<void> {
  for (let quiet = 0; quiet < 10; quiet = isBusy() ? 0 : quiet + 1)
    await new Promise((resolve) => setImmediate(resolve));
}
