import { AsyncLocalStorage } from "node:async_hooks";
import { vi } from "vitest";

/** Whose code runs: a page's, or another's. */
export type Owner = string;

export interface SteppedTime {
  now(): number;
  /** Runs something as the code of one owner. */
  as<T>(owner: Owner, run: () => T): T;
  owner(): Owner;
  /** How many timers code of this owner has set and not cleared. */
  timersOf(owner: Owner): number;
  /** Ends an owner, as when a page is left: no timer of theirs runs any more. */
  end(owner: Owner): void;
  wait(ms: number): Promise<void>;
  /** Lets time pass until this is true, or for so many milliseconds; whether it became true. */
  passUntil(isSo: () => boolean, ms: number): Promise<boolean>;
}

interface Timer {
  readonly owner: Owner;
  readonly run: () => void;
  readonly every: number | undefined;
  at: number;
}

/**
 * Takes the clock of the whole process: timers and `Date.now()` stand still until they are stepped. Whatever is on its way
 * without a timer (promises, hashing, answers in memory) is let happen before time goes on.
 * @param isBusy whether something is still being worked on that no timer will end
 */
export function steppedTime(start: string, isBusy: () => boolean): SteppedTime {
  const owners = new AsyncLocalStorage<Owner>();
  const timers = new Set<Timer>();
  const ended = new Set<Owner>();
  let now = Date.parse(start);

  const owner = (): Owner => owners.getStore() ?? "test";
  const set = (run: () => void, ms = 0, every?: number): Timer => {
    const timer = { owner: owner(), run, every, at: now + Math.max(ms, 0) };
    if (!ended.has(timer.owner)) timers.add(timer);
    return timer;
  };
  const clear = (timer: Timer | undefined): void => void (timer && timers.delete(timer));
  vi.spyOn(Date, "now").mockImplementation(() => now);
  vi.stubGlobal("setTimeout", (run: () => void, ms?: number) => set(run, ms));
  vi.stubGlobal("setInterval", (run: () => void, ms = 0) => set(run, ms, Math.max(ms, 1)));
  vi.stubGlobal("clearTimeout", clear);
  vi.stubGlobal("clearInterval", clear);

  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet = isBusy() ? 0 : quiet + 1) await new Promise((go) => setImmediate(go));
  }

  async function fire(timer: Timer): Promise<void> {
    now = Math.max(now, timer.at);
    if (timer.every === undefined) timers.delete(timer);
    else timer.at = now + timer.every;
    owners.run(timer.owner, timer.run);
    await settle();
  }

  const earliest = (): Timer | undefined =>
    [...timers].reduce<Timer | undefined>((first, timer) => (first && first.at <= timer.at ? first : timer), undefined);

  return {
    now: () => now,
    as: (name, run) => owners.run(name, run),
    owner,
    timersOf: (name) => [...timers].filter((timer) => timer.owner === name).length,
    end(name) {
      ended.add(name);
      for (const timer of timers) if (timer.owner === name) timers.delete(timer);
    },
    wait: (ms) => new Promise((go) => set(go, ms)),
    async passUntil(isSo, ms) {
      const end = now + ms;
      await settle();
      while (!isSo()) {
        const next = earliest();
        if (!next || next.at > end) {
          now = end;
          return isSo();
        }
        await fire(next);
      }
      return true;
    },
  };
}
