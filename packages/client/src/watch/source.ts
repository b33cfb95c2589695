/** Takes what a source has to tell. */
export interface Sink<T> {
  next(value: T): void;
  fail(error: unknown): void;
}

export interface RunningSource {
  /** Asks for the truth soon, as far as the pace allows. */
  refresh(): void;
  stop(): void;
}

/** Where the states of one thing come from: polling, or a stream of events. It tells nothing before it has returned. */
export type Source<T> = (sink: Sink<T>) => RunningSource;
