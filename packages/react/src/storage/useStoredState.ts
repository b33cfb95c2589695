"use client";
import { useCallback, useSyncExternalStore } from "react";
import { useLayersInternals } from "../provider/context.ts";

/**
 * State that outlives the component, and the page where the provider has a `storageKey`. On a server and while hydrating
 * it is `initial`.
 * @param key names the value within one customer's storage, as `schedule:dialog`
 * @param initial must be JSON, and the same object on each render
 */
export function useStoredState<T>(key: string, initial: T): [value: T, set: (value: T | undefined) => void] {
  const { store } = useLayersInternals();
  const stored = useSyncExternalStore(
    store.subscribe,
    () => store.read(key),
    () => undefined,
  );
  const set = useCallback(
    (value: T | undefined) => (value === undefined ? store.remove(key) : store.write(key, value)),
    [store, key],
  );
  return [stored === undefined ? initial : (stored as T), set];
}
