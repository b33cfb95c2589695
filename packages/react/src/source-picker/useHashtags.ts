"use client";
import { useWatch } from "../hooks/useWatch.ts";
import { useLayers } from "../provider/context.ts";

export interface Hashtags {
  /** Best first, without their `#`. */
  readonly hashtags: readonly string[];
  /** The first research goes on: four to five minutes in all. [seed S002] */
  readonly isResearching: boolean;
}

/** A project's hashtags as soon as they are there. Null where none can be coming. */
export function useHashtags(projectId: string | null): Hashtags {
  const { client } = useLayers();
  const { data, error } = useWatch(projectId === null ? null : ["keywords", "watch", projectId], (signal) =>
    client.watch.keywords(projectId ?? "", { signal }),
  );
  return {
    hashtags: data?.hashtags.map(({ hashtag }) => hashtag) ?? [],
    isResearching: !error && data !== undefined && data.refreshedAt === null,
  };
}
