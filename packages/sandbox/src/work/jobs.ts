import type { JobKind, JobRow, ProjectRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { jobResult } from "./job-result.ts";
import { release, reserve, spend } from "./wallet.ts";

export interface Stage {
  readonly name: string;
  /** Where the stage ends, as a part of the whole job. */
  readonly until: number;
  readonly cancelable: boolean;
}

interface Plan {
  /** Milliseconds of work at speed 1. */
  readonly duration: number;
  readonly stages: readonly Stage[];
}

/** How long work takes [seed S002] and the stages it passes. Stage names of keywords and influencers are assumed. */
export const plans: Readonly<Record<JobKind, Plan>> = {
  keywords_refresh: {
    duration: 270_000,
    stages: [
      { name: "queued", until: 0.05, cancelable: true },
      { name: "fetching", until: 0.85, cancelable: true },
      { name: "finalizing", until: 1, cancelable: false },
    ],
  },
  influencer_create: {
    duration: 60_000,
    stages: [
      { name: "queued", until: 0.2, cancelable: true },
      { name: "training", until: 0.9, cancelable: true },
      { name: "finalizing", until: 1, cancelable: false },
    ],
  },
  // "Most sites finish in under ten seconds", a store's listing in about five. [docs ref/projects/ingest-website, ref/projects/ingest-appstore]
  project_ingest_website: {
    duration: 8000,
    stages: [
      { name: "fetching", until: 0.7, cancelable: true },
      { name: "finalizing", until: 1, cancelable: false },
    ],
  },
  project_ingest_appstore: {
    duration: 5000,
    stages: [
      { name: "fetching", until: 0.7, cancelable: true },
      { name: "finalizing", until: 1, cancelable: false },
    ],
  },
  content_generate: {
    duration: 120_000,
    stages: [
      { name: "queued", until: 0.1, cancelable: true },
      { name: "generating_visuals", until: 0.8, cancelable: true },
      { name: "finalizing", until: 1, cancelable: false },
    ],
  },
};

/** Starts work and holds back its credits; refuses with 402 when the wallet cannot cover them. */
export function startJob(
  world: World,
  project: ProjectRow,
  job: Pick<JobRow, "id" | "kind" | "makes" | "credits" | "imports">,
): JobRow {
  const { state, clock, agenda, speed } = world;
  reserve(state, project.organizationId, job.credits);
  const row: JobRow = {
    id: job.id,
    kind: job.kind,
    makes: job.makes,
    credits: job.credits,
    projectId: project.id,
    status: "running",
    startedAt: clock.wallNow(),
    startedWork: clock.workNow(),
    durationWork: plans[job.kind].duration / speed,
    finishedAt: null,
    error: null,
    ...(job.imports && { imports: job.imports }),
  };
  world.running.add(project.organizationId, row.id);
  agenda.work.add(row.startedWork + row.durationWork, "job", row.id);
  return state.jobs.put(row);
}

/** How far a job is: the stage, its own progress and that of the whole, from 0 to 1. */
export function progressOf(world: World, job: JobRow): { stage: Stage; stageProgress: number; progress: number } {
  const { stages } = plans[job.kind];
  const done = job.durationWork === 0 ? 1 : (world.clock.workNow() - job.startedWork) / job.durationWork;
  const progress = job.status === "completed" ? 1 : Math.min(1, Math.max(0, done));
  const at = stages.findIndex((stage) => progress < stage.until);
  const index = at === -1 ? stages.length - 1 : at;
  const stage = stages[index] ?? { name: "finalizing", until: 1, cancelable: false };
  const from = stages[index - 1]?.until ?? 0;
  return { stage, progress: round(progress), stageProgress: round((progress - from) / (stage.until - from)) };
}

const round = (part: number): number => Math.round(part * 100) / 100;

function withoutImports({ imports: _, ...job }: JobRow): JobRow {
  return job;
}

/** Ends a job and settles its credits: spent when it completed, back in the wallet otherwise. */
export function endJob(
  world: World,
  job: JobRow,
  end: { status: "completed" | "failed" | "canceled"; at: number; error?: NonNullable<JobRow["error"]> },
): JobRow {
  const organizationId = world.state.projects.get(job.projectId)?.organizationId;
  if (organizationId !== undefined) {
    world.running.delete(organizationId, job.id);
    if (end.status === "completed") spend(world.state, organizationId, job.credits, end.at);
    else release(world.state, organizationId, job.credits);
  }
  const kept = job.imports ? withoutImports(job) : job;
  const ended = world.state.jobs.put({ ...kept, status: end.status, finishedAt: end.at, error: end.error ?? null });
  emit(world, {
    type: `job.${end.status}`,
    projectId: job.projectId,
    at: end.at,
    data: () => ({
      jobId: job.id,
      kind: job.kind,
      ...(end.status === "completed" && { result: jobResult(world, ended) }),
      ...(ended.error && { error: ended.error }),
    }),
  });
  return ended;
}
