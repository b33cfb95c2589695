import type { Clock } from "../clock.ts";
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

export function startLimit(clock: Clock, ms: number, browser: AbortSignal | undefined): Limit {
  const controller = new AbortController();
  let refusal: Refusal | null = null;
  let reject = (_: Refusal): void => {};
  const over = new Promise<never>((_, rejectOver) => {
    reject = rejectOver;
  });
  over.catch(() => {});
  const end = (why: Refusal): void => {
    refusal ??= why;
    reject(refusal);
    controller.abort();
  };
  const cancel = clock.after(ms, () =>
    end(new Refusal("UPSTREAM_TIMEOUT", "Layers took too long to answer. Try again.")),
  );
  const gone = (): void => end(new BrowserGone());
  if (browser?.aborted) gone();
  browser?.addEventListener("abort", gone, { once: true });
  return {
    signal: controller.signal,
    ended: () => refusal,
    race: (promise) => Promise.race([over, promise]),
    close() {
      cancel();
      browser?.removeEventListener("abort", gone);
    },
  };
}
