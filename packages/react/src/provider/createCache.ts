import type { SWRConfiguration } from "swr";
import { initCache } from "swr/_internal";

/** What one provider has read. */
export interface ReadCache {
  /** For `<SWRConfig value>`. A function, since an object would be merged with the host's own configuration. */
  readonly config: () => SWRConfiguration;
  /** Reads again what is shown: the network is back. */
  readonly reconnect: () => void;
  /** Reads again what is shown and asked for it: the customer is back. */
  readonly refocus: () => void;
  /** Forgets everything, also what is still on its way. */
  readonly clear: () => void;
}

/**
 * The client repeats what is safe, and all customers share one rate budget: so a read happens when it is asked for, and on the
 * customer's return at most every ten seconds.
 */
const options = {
  revalidateOnFocus: false,
  focusThrottleInterval: 10_000,
  shouldRetryOnError: false,
  dedupingInterval: 5_000,
} as const;

/**
 * Makes a cache that lasts as long as its provider. `<SWRConfig provider>` would make one too, but drops its subscribers
 * each time React hides it and shows it again (Strict Mode, a host's Suspense), before the hooks below it come back.
 */
export function createCache(): ReadCache {
  let reconnect = () => {};
  let refocus = () => {};
  const made = initCache(new Map(), {
    initFocus: (revalidate) => {
      refocus = revalidate;
      return () => {};
    },
    initReconnect: (revalidate) => {
      reconnect = revalidate;
      return () => {};
    },
  });
  if (!made) throw new Error("SWR made no cache. This kit works with swr 2.5; install that version.");
  const [cache, mutate, , , unload] = made;
  const config = { ...options, cache, mutate, unload };
  return {
    config: () => config,
    reconnect: () => reconnect(),
    refocus: () => refocus(),
    clear: () => unload({ revalidate: false }),
  };
}
