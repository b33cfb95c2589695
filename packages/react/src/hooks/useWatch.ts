"use client";
import type { Watch, Watched } from "@layers-kit/client";
import { useCallback, useEffect } from "react";
import { unstable_serialize } from "swr";
import useSWRSubscription from "swr/subscription";
import { useLayersInternals } from "../provider/context.ts";
import { scriptWindow } from "../provider/script-window.ts";
import type { ResourceKey } from "./useResource.ts";

export interface WatchState<T> {
  /** The last answer; it stays while newer ones fail to come. */
  readonly data: T | undefined;
  /** Why the latest try brought no answer, so that `data` may be out of date. */
  readonly error: unknown;
  /** Nothing has come yet, neither an answer nor an error. */
  readonly isLoading: boolean;
  /** Nothing changes any more. */
  readonly isFinal: boolean;
  /** Asks for the truth now. Also starts a watch again that gave up; so does the network's return. */
  readonly refresh: () => void;
  /** Takes what was read in another way for the latest state, for all who follow along. */
  readonly tell: (state: Watched<T>) => void;
}

/**
 * Follows something that changes. Components with an equal key follow it together; the last one to leave ends it.
 * @param key the room, the call and its ids, as `["jobs", "watch", jobId]`; null follows nothing yet
 * @param watch one of the client's: `(signal) => client.watch.job(jobId, { signal })`
 */
export function useWatch<T>(key: ResourceKey, watch: (signal: AbortSignal) => Watch<T>): WatchState<T> {
  const { report, refreshes } = useLayersInternals();
  const { data, error, name } = useFollowing(key, watch);
  const problem = error ?? data?.error;
  useEffect(() => {
    if (problem) report(problem);
  }, [problem, report]);
  const ask = useCallback(
    (detail?: Watched<T>) => void refreshes.dispatchEvent(new CustomEvent(name, { detail })),
    [refreshes, name],
  );
  return {
    data: data?.value,
    error: problem,
    isLoading: key !== null && data?.value === undefined && problem === undefined,
    isFinal: data?.final ?? false,
    refresh: useCallback(() => ask(), [ask]),
    tell: ask,
  };
}

interface Following<T> {
  readonly data: Watched<T> | undefined;
  readonly error: unknown;
  /** What a refresh is called by. */
  readonly name: string;
}

/** Follows along and tells nobody, so that a view which is still to come finds the answer there. */
export function useFollowing<T>(key: ResourceKey, watch: (signal: AbortSignal) => Watch<T>): Following<T> {
  const { refreshes } = useLayersInternals();
  const name = key ? unstable_serialize(key) : "";
  const { data, error } = useSWRSubscription<Watched<T>, unknown, ResourceKey>(key, (_key, { next }) => {
    const left = new AbortController();
    follow(watch, left.signal, { next, refreshes, name });
    return () => left.abort();
  });
  return { data, error, name };
}

interface Follower<T> {
  readonly next: (error?: unknown, data?: Watched<T>) => void;
  readonly refreshes: EventTarget;
  readonly name: string;
}

/** Passes states on until they end or everyone has left. One that gave up is started again when someone asks. */
async function follow<T>(
  start: (signal: AbortSignal) => Watch<T>,
  left: AbortSignal,
  { next, refreshes, name }: Follower<T>,
): Promise<void> {
  const toldBy = (event: Event) => (event as CustomEvent<Watched<T> | null>).detail;
  refreshes.addEventListener(
    name,
    (event) => {
      const told = toldBy(event);
      if (told) next(null, told);
    },
    { signal: left },
  );
  while (!left.aborted) {
    const watch = start(left);
    const over = new AbortController();
    refreshes.addEventListener(name, (event) => toldBy(event) ?? watch.refresh(), { signal: over.signal });
    left.addEventListener("abort", () => over.abort(), { signal: over.signal });
    try {
      for await (const state of watch) {
        if (!left.aborted) next(null, state);
      }
      return;
    } catch (error) {
      if (left.aborted) return;
      next(error);
    } finally {
      over.abort();
    }
    await untilAsked(refreshes, name, left);
  }
}

function untilAsked(refreshes: EventTarget, name: string, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const asked = () => {
      over.abort();
      resolve();
    };
    refreshes.addEventListener(name, asked, { signal: over.signal });
    scriptWindow?.addEventListener("online", asked, { signal: over.signal });
    left.addEventListener("abort", asked, { signal: over.signal });
  });
}
