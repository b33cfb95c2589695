import type { Owner, SteppedTime } from "../social-connects/stepped-time.ts";

interface Waiting {
  readonly owner: Owner;
  readonly begin: () => void;
}

/** As much of a browser's lock manager as taking turns needs: one holder for each name, and a page that closes gives way. */
export class StandInLocks {
  readonly #queues = new Map<string, Waiting[]>();
  readonly #time: Pick<SteppedTime, "owner" | "as">;

  constructor(time: Pick<SteppedTime, "owner" | "as">) {
    this.#time = time;
  }

  request<T>(name: string, { signal }: { signal: AbortSignal }, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, queue);
      let hasBegun = false;
      const owner = this.#time.owner();
      const waiting: Waiting = {
        owner,
        begin: () => {
          hasBegun = true;
          // Its turn comes while another page's code runs.
          this.#time
            .as(owner, work)
            .then(resolve, reject)
            .finally(() => this.#leave(name, waiting));
        },
      };
      signal.addEventListener("abort", () => {
        if (hasBegun) return;
        this.#leave(name, waiting);
        reject(signal.reason);
      });
      queue.push(waiting);
      if (queue[0] === waiting) waiting.begin();
    });
  }

  /** Lets go of everything that a page holds or waits for. */
  close(owner: Owner): void {
    for (const [name, queue] of this.#queues) {
      for (const waiting of queue.filter((one) => one.owner === owner)) this.#leave(name, waiting);
    }
  }

  #leave(name: string, waiting: Waiting): void {
    const queue = this.#queues.get(name) ?? [];
    const wasFirst = queue[0] === waiting;
    const left = queue.filter((one) => one !== waiting);
    this.#queues.set(name, left);
    if (wasFirst) left[0]?.begin();
  }
}
