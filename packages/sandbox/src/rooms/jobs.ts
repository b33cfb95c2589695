import type { Job, JobStarted } from "@layers-kit/contract";
import { conflict } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import type { JobRow } from "../state/rows.ts";
import { cancelJob } from "../work/finish-job.ts";
import { jobResult } from "../work/job-result.ts";
import { progressOf } from "../work/jobs.ts";
import type { World } from "../world.ts";
import { owned } from "./find.ts";
import { instant } from "./times.ts";

export const jobs: RoomHandlers<"jobs"> = {
  read(call) {
    const { row } = owned(call, "jobs", call.params.jobId);
    return { body: view(call.world, row), cacheable: true };
  },

  cancel(call) {
    const { world } = call;
    const { row } = owned(call, "jobs", call.params.jobId);
    if (row.status !== "running") {
      const reason = `ALREADY_${row.status.toUpperCase()}`;
      return { status: 200, body: { jobId: row.id, accepted: false, reason } };
    }
    const { stage } = progressOf(world, row);
    if (!stage.cancelable) {
      const details = { subcode: "JOB_CANCEL_UNAVAILABLE", stage: stage.name };
      throw conflict(`The job is ${stage.name} and can no longer be canceled. Wait for it to end.`, details);
    }
    cancelJob(world, row, world.clock.wallNow());
    return { body: { jobId: row.id, accepted: true } };
  },
};

/** What a job made. A keyword job names nothing, not even its project, since the docs promise no more; an import names its project. */
function links(job: JobRow): Pick<Job, "projectId" | "containerId" | "containerIds" | "influencerId"> {
  if (job.kind === "project_ingest_website" || job.kind === "project_ingest_appstore") {
    return { projectId: job.projectId };
  }
  if (job.makes === null) return {};
  if (job.kind === "influencer_create") return { influencerId: job.makes };
  return { containerId: job.makes, containerIds: [job.makes] };
}

/** The answer to a call that started a job. [seed S004] */
export function jobStarted(world: World, job: JobRow): JobStarted {
  return {
    jobId: job.id,
    kind: job.kind,
    status: job.status,
    stage: progressOf(world, job).stage.name,
    locationUrl: `/v1/jobs/${job.id}`,
    startedAt: instant(job.startedAt),
    ...links(job),
  };
}

function view(world: World, job: JobRow): Job {
  const common = {
    jobId: job.id,
    kind: job.kind,
    status: job.status,
    startedAt: instant(job.startedAt),
    ...links(job),
  };
  if (job.status === "running") {
    const { stage, progress } = progressOf(world, job);
    return { ...common, stage: stage.name, progress };
  }
  const finishedAt = instant(job.finishedAt);
  if (job.status === "failed") return { ...common, finishedAt, error: job.error };
  if (job.status === "canceled") return { ...common, finishedAt };
  return { ...common, finishedAt, progress: 1, result: jobResult(world, job) };
}
