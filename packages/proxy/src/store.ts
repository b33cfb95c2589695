import type { Clock } from "./clock.ts";
import { LruMap } from "./lru.ts";

/**
 * What several instances of the proxy share. Any key-value store fits. A failing or slow `get` counts as a miss. Whose a thing is
 * never rests on the store alone: those entries are sealed with the proxy's secret. Counts of quotas are not, so who can write to
 * the store can reset them.
 */
export interface Store {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Resolves when the lock is held, with the function that gives it back. Held at most `ttlSeconds`. Without it, only calls
   * within one process wait for each other.
   */
  lock?(key: string, ttlSeconds: number): Promise<() => Promise<void>>;
}

const MEMORY_ENTRIES = 10_000;

/** The store of one process: bounded, gone on restart. */
export function memoryStore(clock: Clock): Store & Required<Pick<Store, "lock">> {
  const entries = new LruMap<{ value: string; until: number }>(MEMORY_ENTRIES);
  const queues = new Map<string, Promise<void>>();
  return {
    async get(key) {
      const entry = entries.get(key);
      return entry && entry.until > clock.now() ? entry.value : null;
    },
    async set(key, value, ttlSeconds) {
      entries.set(key, { value, until: clock.now() + ttlSeconds * 1000 });
    },
    async delete(key) {
      entries.delete(key);
    },
    async lock(key) {
      const before = queues.get(key);
      let release = (): void => {};
      const mine = new Promise<void>((resolve) => {
        release = resolve;
      });
      const tail = before ? before.then(() => mine) : mine;
      queues.set(key, tail);
      await before;
      return async () => {
        release();
        if (queues.get(key) === tail) queues.delete(key);
      };
    },
  };
}
