import type { Job, JobCancelation } from "./jobs.schemas.ts";
import { endpoint, room } from "./route.ts";

/** Work that runs behind a 202. [seed S002; docs con/jobs] */
export const jobs = room("jobs", {
  read: endpoint<{ response: Job }>()({ method: "GET", path: "/v1/jobs/:jobId", scope: "jobs:read" }),
  cancel: endpoint<{ response: JobCancelation }>()({
    method: "POST",
    path: "/v1/jobs/:jobId/cancel",
    scope: "jobs:cancel",
    status: 202,
  }),
});
