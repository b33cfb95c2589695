import type { JobRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { applyImport } from "./imports.ts";
import { assetsOf } from "./job-result.ts";
import { endJob } from "./jobs.ts";
import { described, takePlanned } from "./planned.ts";

/** Ends a job whose time has come, with everything that follows from it. */
export function finishJob(world: World, jobId: string, due: number): void {
  const job = world.state.jobs.get(jobId);
  if (job?.status !== "running") return;
  const at = Math.max(due, job.startedAt);
  const error = failureOf(world, job);
  if (error) failJob(world, job, at, error);
  else completeJob(world, job, at);
}

/** As planned on request. Else content whose persona was deleted while it was made cannot be finished; that rule is assumed. */
function failureOf(world: World, job: JobRow): JobRow["error"] {
  const planned = takePlanned(world, job.kind, job.projectId);
  if (planned) return described(planned);
  if (job.imports && "failure" in job.imports) return { code: "SCRAPE_FAILED", message: job.imports.failure };
  if (job.kind !== "content_generate") return null;
  const influencerId = world.state.content.get(job.makes ?? "")?.influencerId;
  const influencer = influencerId ? world.state.influencers.get(influencerId) : undefined;
  if (!influencer?.deleted) return null;
  return { code: "INFLUENCER_REQUIRED", message: "The influencer was deleted while the content was made." };
}

function completeJob(world: World, job: JobRow, at: number): void {
  const { state } = world;
  endJob(world, job, { status: "completed", at });
  if (job.kind === "content_generate") tellGenerated(world, job, at);
  if (job.kind === "influencer_create") {
    const influencer = state.influencers.get(job.makes ?? "");
    if (influencer) state.influencers.put({ ...influencer, outcome: "ready", updatedAt: at });
  }
  if (job.imports && !("failure" in job.imports)) applyImport(world, job, job.imports, at);
  if (job.kind === "keywords_refresh") {
    const project = state.projects.get(job.projectId);
    if (!project?.appDescription) return;
    const researched = { appName: project.appName, appDescription: project.appDescription };
    state.projects.put({ ...project, researched, keywordsRefreshedAt: at });
  }
}

function tellGenerated(world: World, job: JobRow, at: number): void {
  const content = world.state.content.get(job.makes ?? "");
  if (!content) return;
  const { id, projectId } = content;
  const data = () => ({ id, projectId, assets: assetsOf(world, content) });
  emit(world, { type: "content.generated", projectId, at, data });
}

export function failJob(world: World, job: JobRow, at: number, error: NonNullable<JobRow["error"]>): void {
  endJob(world, job, { status: "failed", at, error });
  undo(world, job, at, error.message);
}

export function cancelJob(world: World, job: JobRow, at: number): JobRow {
  const ended = endJob(world, job, { status: "canceled", at });
  undo(world, job, at, "The job was canceled.");
  return ended;
}

/** What a job that does not complete leaves behind. */
function undo(world: World, job: JobRow, at: number, message: string): void {
  const { state } = world;
  const influencer = job.kind === "influencer_create" ? state.influencers.get(job.makes ?? "") : undefined;
  if (influencer) state.influencers.put({ ...influencer, outcome: "failed", errorMessage: message, updatedAt: at });
  const content = job.kind === "content_generate" ? state.content.get(job.makes ?? "") : undefined;
  const project = content && state.projects.get(content.projectId);
  // A piece that never came to be does not use up one of the first N reviews.
  if (content?.approvalStatus === "pending" && project?.reviewPolicy === "review_first_n") {
    state.projects.put({ ...project, reviewsLeft: project.reviewsLeft + 1 });
  }
}
