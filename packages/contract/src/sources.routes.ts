import { endpoint, room } from "./route.ts";
import type { Hooks, ListSourcesQuery, SourceList } from "./sources.schemas.ts";

/** What a customer may start from: TikTok posts and opening lines. [seed S002] */
export const sources = room("sources", {
  list: endpoint<{ query: ListSourcesQuery; response: SourceList }>()({
    method: "GET",
    path: "/v1/projects/:projectId/content/source-recommendations",
    scope: "content:read",
    query: { kind: "one", keyword: "one", limit: "one" },
  }),
  hooks: endpoint<{ response: Hooks }>()({
    method: "GET",
    path: "/v1/projects/:projectId/content/hooks",
    scope: "content:read",
  }),
});
