"use client";
import type { LayersClient } from "@layers-kit/client";
import { type ListSourcesQuery, type SourceList, sourceLimits } from "@layers-kit/contract";
import { useEffect, useRef } from "react";
import { isAborted, type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";

export type SourceQuery = Pick<ListSourcesQuery, "kind" | "keyword">;

/** Sources for the query asked last. A search of TikTok takes its time, so one that is overtaken is ended. */
export function useSourceSearch(projectId: string, query: SourceQuery): Resource<SourceList> {
  const { client } = useLayers();
  const asked = useRef<AbortController>(undefined);
  const sources = useResource(["sources", "list", projectId, query.kind, query.keyword], () => {
    asked.current?.abort();
    asked.current = new AbortController();
    return list(client, projectId, query, asked.current.signal);
  });

  // Come back to, an ended search is asked again.
  const { error, isValidating, reload } = sources;
  const isEnded = isAborted(error);
  useEffect(() => {
    if (isEnded && !isValidating) void reload();
  }, [isEnded, isValidating, reload]);
  return isEnded ? { ...sources, error: undefined, isLoading: !sources.data } : sources;
}

function list(
  client: LayersClient,
  projectId: string,
  { kind, keyword }: SourceQuery,
  signal: AbortSignal,
): Promise<SourceList> {
  const query = { kind, limit: sourceLimits.limit, ...(keyword !== undefined && { keyword }) };
  return client.sources.list(projectId, query, { signal });
}

/** What people type, as a search: hashtags without their `#`, which the API does not want. [docs ref/keywords/list-keywords] */
export function asKeyword(text: string): string | undefined {
  const keyword = text
    .replace(/(^|\s)#+/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  return keyword === "" ? undefined : keyword;
}
