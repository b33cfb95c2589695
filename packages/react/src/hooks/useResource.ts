"use client";
import { useEffect } from "react";
import useSWR from "swr";
import { useLayers } from "../provider/context.ts";

/** What is read, by parts: the room, the call and its ids. Null reads nothing yet. */
export type ResourceKey = readonly unknown[] | null;

export interface Resource<T> {
  /** The last answer, also while it is read again. */
  readonly data: T | undefined;
  /** Why the last read failed. Show it with `useErrorText`. */
  readonly error: unknown;
  /** The first read is under way and there is nothing to show yet. */
  readonly isLoading: boolean;
  /** A read is under way, the first or a later one. */
  readonly isValidating: boolean;
  /** Reads again, or takes `data` as the new answer without reading. */
  readonly reload: (data?: T) => Promise<T | undefined>;
}

export interface ResourceOptions {
  /** Reads again when the customer comes back to the page. For what changes elsewhere. @default false */
  live?: boolean;
  /** An answer that is there already will do, however old. @default false */
  once?: boolean;
}

/**
 * Reads something once and shares it: components with an equal key make one call between them.
 * @param key as `["projects", "read", projectId]`
 */
export function useResource<T>(
  key: ResourceKey,
  read: () => Promise<T>,
  { live = false, once = false }: ResourceOptions = {},
): Resource<T> {
  const { report } = useLayers();
  const { data, error, isLoading, isValidating, mutate } = useSWR<T>(key, read, {
    revalidateOnFocus: live,
    revalidateIfStale: !once,
  });
  useEffect(() => {
    if (error && !isAborted(error)) report(error);
  }, [error, report]);
  return {
    data,
    error,
    isLoading,
    isValidating,
    reload: (known) => (known === undefined ? mutate() : mutate(known, { revalidate: false })),
  };
}

/** A read that was ended because nobody waits for it any more. It is no fault, and reading again starts a new one. */
export const isAborted = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";
