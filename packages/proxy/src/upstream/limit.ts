import type { Clock } from "../clock.ts";
import type { BrowserSignal } from "../plain.ts";
import { Refusal } from "../refusal.ts";
import type { Patience } from "./transport.ts";

/** How long a request may keep the API busy: until its deadline, and a read no longer than the browser waits. */
export interface Limit extends Patience {
  /** The refusal to answer with once the limit has ended, else null. */
  ended(): Refusal | null;
  whenEnded(run: (why: Refusal) => void): void;
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
  return new RunningLimit(clock, ms, browser);
}

class RunningLimit implements Limit {
  #refusal: Refusal | null = null;
  #controller: AbortController | null = null;
  readonly #waiting: ((why: Refusal) => void)[] = [];
  readonly #cancel: () => void;
  readonly #browser: BrowserSignal | undefined;
  readonly #gone = (): void => this.#end(new BrowserGone());

  constructor(clock: Clock, ms: number, browser: BrowserSignal | undefined) {
    this.#cancel = clock.after(ms, () =>
      this.#end(new Refusal("UPSTREAM_TIMEOUT", "Layers took too long to answer. Try again.")),
    );
    this.#browser = browser;
    if (browser?.aborted) this.#gone();
    browser?.addEventListener("abort", this.#gone, { once: true });
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = new AbortController();
      this.#controller = controller;
      this.whenEnded(() => controller.abort());
    }
    return this.#controller.signal;
  }

  ended(): Refusal | null {
    return this.#refusal;
  }

  whenEnded(run: (why: Refusal) => void): void {
    if (this.#refusal) run(this.#refusal);
    else this.#waiting.push(run);
  }

  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.whenEnded(reject);
      promise.then(resolve, reject);
    });
  }

  close(): void {
    this.#cancel();
    this.#browser?.removeEventListener("abort", this.#gone);
  }

  #end(why: Refusal): void {
    if (this.#refusal) return;
    this.#refusal = why;
    for (const run of this.#waiting) run(why);
  }
}
