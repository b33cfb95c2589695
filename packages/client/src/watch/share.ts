import type { WatchEnvironment } from "./poll.ts";
import type { RunningSource, Source } from "./source.ts";
import type { Subscription, Watched, Watcher } from "./watch.ts";

export interface Shared<T> {
  readonly source: Source<T>;
  isFinal(value: T): boolean;
}

/** Gives all who watch the same thing one source. */
export type Share = <T>(key: string, make: () => Shared<T>) => (watcher: Watcher<T>) => Subscription;

interface Running<T> {
  readonly watchers: Set<Watcher<T>>;
  latest: Watched<T> | undefined;
  source: RunningSource | undefined;
}

/** One table of running sources, for one client. A source runs while anyone watches and its thing is not final. */
export function createShare({ isLayersError }: Pick<WatchEnvironment, "isLayersError">): Share {
  const table = new Map<string, Running<never>>();

  return <T>(key: string, make: () => Shared<T>) =>
    (watcher: Watcher<T>): Subscription => {
      const running = (table.get(key) as Running<T> | undefined) ?? start(key, make());
      running.watchers.add(watcher);
      if (running.latest) watcher.state(running.latest);
      return {
        refresh: () => running.source?.refresh(),
        stop() {
          if (running.watchers.delete(watcher) && running.watchers.size === 0) stop(key, running);
        },
      };
    };

  function start<T>(key: string, { source, isFinal }: Shared<T>): Running<T> {
    const running: Running<T> = { watchers: new Set(), latest: undefined, source: undefined };
    table.set(key, running as never);
    running.source = source({
      next(value) {
        const state: Watched<T> = { value, error: undefined, final: isFinal(value) };
        if (state.final) stop(key, running);
        if (!same(state, running.latest)) tell(running, state);
      },
      fail(error) {
        if (isLayersError(error) && error.retry === "backoff") {
          return tell(running, { value: running.latest?.value, error, final: false });
        }
        stop(key, running);
        for (const watcher of [...running.watchers]) watcher.fail(error);
      },
    });
    return running;
  }

  function stop<T>(key: string, running: Running<T>): void {
    if (table.get(key) === (running as never)) table.delete(key);
    running.source?.stop();
  }
}

function tell<T>(running: Running<T>, state: Watched<T>): void {
  running.latest = state;
  for (const watcher of [...running.watchers]) watcher.state(state);
}

/** States are small JSON from one server, so their text compares them. */
function same<T>(state: Watched<T>, latest: Watched<T> | undefined): boolean {
  return (
    latest !== undefined &&
    !latest.error &&
    !state.final &&
    JSON.stringify(state.value) === JSON.stringify(latest.value)
  );
}
