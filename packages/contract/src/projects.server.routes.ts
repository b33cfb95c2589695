import type { JobStarted } from "./jobs.schemas.ts";
import type { IngestAppStoreRequest, IngestWebsiteRequest } from "./projects.server.schemas.ts";
import { endpoint } from "./route.ts";
import { serverRoom } from "./server-route.ts";

const ingest = { method: "POST", scope: "ingest:write", rateClass: "long-running", status: 202 } as const;

/** Reads a brand from where it is already told. [docs ref/projects/ingest-website, ref/projects/ingest-appstore] */
export const projectsServer = serverRoom("projects", {
  ingestWebsite: endpoint<{ body: IngestWebsiteRequest; response: JobStarted }>()({
    ...ingest,
    path: "/v1/projects/:projectId/ingest/website",
  }),
  ingestAppStore: endpoint<{ body: IngestAppStoreRequest; response: JobStarted }>()({
    ...ingest,
    path: "/v1/projects/:projectId/ingest/appstore",
  }),
});
