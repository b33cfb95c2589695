/** One request, as the sandbox answered it. */
export interface LoggedRequest {
  /** Counts up from 1. */
  readonly number: number;
  /** When it came, in milliseconds since 1970 on the sandbox's wall clock. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Null while it is being answered, and when the connection broke. */
  readonly status: number | null;
  /** How long the answer took, in milliseconds of real time; null while it is being answered. */
  readonly took: number | null;
}

const KEPT = 200;

/** The latest requests. */
export class RequestLog {
  readonly #now: () => number;
  readonly #kept: { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] }[] = [];
  #count = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Newest first. */
  latest(limit: number): LoggedRequest[] {
    const newestFirst = this.#kept.toSorted((a, b) => b.number - a.number).slice(0, limit);
    return newestFirst.map((entry) => ({ ...entry, path: pathOf(entry.path) }));
  }

  clear(): void {
    this.#kept.length = 0;
    this.#count = 0;
  }

  async watch(request: Request, answer: () => Promise<Response>): Promise<Response> {
    const start = performance.now();
    // The address is taken apart by whoever reads the log.
    const entry = {
      number: this.#count + 1,
      at: this.#now(),
      method: request.method,
      path: request.url,
      status: null as number | null,
      took: null as number | null,
    };
    this.#kept[this.#count++ % KEPT] = entry;
    try {
      const response = await answer();
      entry.status = response.status;
      return response;
    } finally {
      entry.took = performance.now() - start;
    }
  }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
