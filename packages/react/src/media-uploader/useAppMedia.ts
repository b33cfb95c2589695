"use client";
import type { AppMedia } from "@layers-kit/contract";
import { readPages } from "../hooks/read-pages.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";

/** The logo, screenshots and videos a project has. Null reads nothing yet. */
export function useAppMedia(projectId: string | null): Resource<readonly AppMedia[]> {
  const { client } = useLayers();
  return useResource<readonly AppMedia[]>(projectId === null ? null : ["app-media", "list", projectId], async () => {
    return readPages((cursor) => client.appMedia.list(projectId ?? "", { limit: 200, ...cursor }));
  });
}
