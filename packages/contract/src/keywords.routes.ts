import type { JobStarted } from "./jobs.schemas.ts";
import type { Keywords, RefreshKeywordsRequest } from "./keywords.schemas.ts";
import { endpoint, room } from "./route.ts";

/** The project's hashtag bank. [seed S002] */
export const keywords = room("keywords", {
  read: endpoint<{ response: Keywords }>()({
    method: "GET",
    path: "/v1/projects/:projectId/keywords",
    scope: "projects:read",
  }),
  refresh: endpoint<{ body: RefreshKeywordsRequest; response: JobStarted }>()({
    method: "POST",
    path: "/v1/projects/:projectId/keywords/refresh",
    scope: "projects:write",
    rateClass: "long-running",
    status: 202,
    starts: { kind: "job", at: "jobId" },
  }),
});
