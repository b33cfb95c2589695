"use client";
import type { LayersClient } from "@layers-kit/client";
import { type ListSourcesQuery, type SourceList, sourceLimits } from "@layers-kit/contract";
import { useRef } from "react";
import { isAborted, type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";

export type SourceQuery = Pick<ListSourcesQuery, "kind" | "keyword">;

interface Asked {
  readonly name: string;
  readonly controller: AbortController;
  isOver: boolean;
}

/** Sources for the query asked last. A search of TikTok takes its time, so one that is overtaken is ended. */
export function useSourceSearch(projectId: string, query: SourceQuery): Resource<SourceList> {
  const { client } = useLayers();
  const asked = useRef<Asked>(undefined);
  // Come back to, an ended search is another one, since the first has come to nothing.
  const ended = useRef(new Map<string, number>());
  const name = JSON.stringify([projectId, query.kind, query.keyword]);
  const sources = useResource(["sources", "list", name, ended.current.get(name) ?? 0], () => {
    const last = asked.current;
    if (last && !last.isOver && last.name !== name) {
      ended.current.set(last.name, (ended.current.get(last.name) ?? 0) + 1);
      last.controller.abort();
    }
    const mine = { name, controller: new AbortController(), isOver: false };
    asked.current = mine;
    return list(client, projectId, query, mine.controller.signal).finally(() => {
      mine.isOver = true;
    });
  });
  const { error, isValidating } = sources;
  return isAborted(error) && isValidating ? { ...sources, error: undefined, isLoading: !sources.data } : sources;
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
