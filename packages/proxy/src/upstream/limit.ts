import type { Clock } from "../clock.ts";
import type { BrowserSignal } from "../plain.ts";
import { Refusal } from "../refusal.ts";

/** How long a request may keep the API busy: until its deadline, and a read no longer than the browser waits. */
export interface Limit {
  readonly signal: AbortSignal;
  /** The refusal to answer with once the limit has ended, else null. */
  ended(): Refusal | null;
  /** The promise, or the limit's refusal when that comes first. */
  race<T>(promise: Promise<T>): Promise<T>;
  close(): void;
}

/** What a read is answered when its browser has gone; nobody reads it. */
export class BrowserGone extends Refusal {
  constructor() {
    super("UPSTREAM_UNAVAILABLE", "The browser went away before the answer came.");
  }
}

export function startLimit(clock: Clock, ms: number, browser: BrowserSignal | undefined): Limit {
  let controller: AbortController | null = null;
  let refusal: Refusal | null = null;
  const waiting = new Set<(why: Refusal) => void>();
  const end = (why: Refusal): void => {
    refusal ??= why;
    for (const reject of waiting) reject(refusal);
    controller?.abort();
  };
  const cancel = clock.after(ms, () =>
    end(new Refusal("UPSTREAM_TIMEOUT", "Layers took too long to answer. Try again.")),
  );
  const gone = (): void => end(new BrowserGone());
  if (browser?.aborted) gone();
  browser?.addEventListener("abort", gone, { once: true });
  return {
    get signal() {
      controller ??= new AbortController();
      if (refusal) controller.abort();
      return controller.signal;
    },
    ended: () => refusal,
    race: (promise) =>
      new Promise((resolve, reject) => {
        if (refusal) reject(refusal);
        waiting.add(reject);
        promise.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    close() {
      cancel();
      browser?.removeEventListener("abort", gone);
    },
  };
}
