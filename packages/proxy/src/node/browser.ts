import type { ServerResponse } from "node:http";
import type { BrowserSignal } from "../plain.ts";

/** Hears when the browser goes before it has its answer: an `AbortSignal` for each request would cost more than its checks. */
export class WaitingBrowser implements BrowserSignal {
  #gone = false;
  readonly #listeners = new Set<() => void>();

  constructor(res: ServerResponse) {
    res.on("close", () => {
      if (res.writableFinished) return;
      this.#gone = true;
      for (const run of this.#listeners) run();
    });
  }

  get aborted(): boolean {
    return this.#gone;
  }

  addEventListener(_type: "abort", run: () => void): void {
    this.#listeners.add(run);
  }

  removeEventListener(_type: "abort", run: () => void): void {
    this.#listeners.delete(run);
  }
}
