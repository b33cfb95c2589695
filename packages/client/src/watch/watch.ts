import type { LayersError } from "../call/errors.ts";

/** What is known of a watched thing at one moment. */
export interface Watched<T> {
  /** The latest answer; undefined until the first one came. */
  readonly value: T | undefined;
  /** Why the latest try brought no answer, so that `value` may be stale. The watch goes on. */
  readonly error: LayersError | undefined;
  /** Nothing changes after this state, and the watch ends with it. */
  readonly final: boolean;
}

/**
 * The states of one thing, newest only: a state that nobody took in time gives way to the next. Ends after a final state,
 * and quietly when its signal aborts or it is left. Throws when trying again cannot help, such as `NOT_FOUND`.
 */
export interface Watch<T> extends AsyncIterableIterator<Watched<T>> {
  /** Asks for the truth now, or as soon as the pace allows. */
  refresh(): void;
  return(): Promise<IteratorResult<Watched<T>, undefined>>;
}

export interface WatchOptions {
  /** Ends the watch. */
  readonly signal?: AbortSignal | undefined;
}

/** What one watcher is told. */
export interface Watcher<T> {
  state(state: Watched<T>): void;
  fail(error: unknown): void;
}

export interface Subscription {
  refresh(): void;
  stop(): void;
}

/** Makes an iterator of what a subscription tells. It subscribes with the first `next()` and holds at most one state. */
export function watch<T>(subscribe: (watcher: Watcher<T>) => Subscription, { signal }: WatchOptions = {}): Watch<T> {
  type Result = IteratorResult<Watched<T>, undefined>;
  const ended: Result = { done: true, value: undefined };
  let subscription: Subscription | undefined;
  let latest: Watched<T> | undefined;
  let failure: { readonly error: unknown } | undefined;
  let over = false;
  let waiting: (() => void)[] = [];

  function wake(): void {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  }

  function end(): void {
    over = true;
    signal?.removeEventListener("abort", leave);
    subscription?.stop();
    wake();
  }

  function leave(): void {
    latest = undefined;
    end();
  }

  function start(): void {
    signal?.addEventListener("abort", leave, { once: true });
    subscription = subscribe({
      state(state) {
        latest = state;
        if (state.final) end();
        else wake();
      },
      fail(error) {
        failure = { error };
        end();
      },
    });
  }

  return {
    async next(): Promise<Result> {
      if (signal?.aborted) leave();
      if (!subscription && !over) start();
      for (;;) {
        if (latest) {
          const value = latest;
          latest = undefined;
          return { done: false, value };
        }
        if (failure) {
          const { error } = failure;
          failure = undefined;
          throw error;
        }
        if (over) return ended;
        await new Promise<void>((go) => waiting.push(go));
      }
    },
    async return(): Promise<Result> {
      leave();
      return ended;
    },
    refresh: () => subscription?.refresh(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
