import type { CreateInfluencerRequest, Influencer } from "@layers-kit/contract";
import { hash } from "../ids.ts";
import { conflict, notFound } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { InfluencerRow, JobRow, ProjectRow } from "../state/rows.ts";
import { cancelJob } from "../work/finish-job.ts";
import { progressOf, startJob } from "../work/jobs.ts";
import type { World } from "../world.ts";
import { activeProjectOf, owned, projectOf } from "./find.ts";
import { jobStarted } from "./jobs.ts";
import { instant } from "./times.ts";

export const influencers: RoomHandlers<"influencers"> = {
  list(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const page = paginate({
      list: `influencers ${project.id}`,
      rows: world.state.influencers.newestFirst(project.id),
      keep: (row) => !row.deleted && (query.status === undefined || influencerStatus(world, row) === query.status),
      idOf: (row) => row.id,
      query,
      usual: 25,
    });
    const items = page.rows.map((row) => ({ ...common(world, row), thumbnailUrl: pictureUrl(world, row) }));
    return { body: { items, nextCursor: page.nextCursor } };
  },

  create(call) {
    const project = activeProjectOf(call, call.params.projectId);
    const { job, influencer } = startInfluencer(call.world, project, call.body);
    return { body: { ...jobStarted(call.world, job), influencerId: influencer.id } };
  },

  read(call) {
    const { world } = call;
    const { row, project } = findInfluencer(call, call.params.influencerId);
    return { body: influencerView(world, row, project) };
  },

  delete(call) {
    const { world } = call;
    const { row } = findInfluencer(call, call.params.influencerId);
    const now = world.clock.wallNow();
    const job = world.state.jobs.get(row.jobId);
    if (job?.status === "running") cancelJob(world, job, now);
    const latest = world.state.influencers.get(row.id) ?? row;
    world.state.influencers.put({ ...latest, deleted: true, updatedAt: now });
    return { body: { influencerId: row.id, status: "deleted", deletedAt: instant(now) } };
  },
};

/** An influencer as it is read on its own. */
export function influencerView(world: World, row: InfluencerRow, project: ProjectRow): Influencer {
  return Object.assign(common(world, row), {
    projectId: project.id,
    imageUrl: pictureUrl(world, row),
    brandVoice: row.brandVoice ?? project.brandVoice,
    language: row.language ?? project.primaryLanguage,
    errorMessage: row.errorMessage,
    updatedAt: instant(row.updatedAt),
  });
}

/** An influencer that still exists. */
export function findInfluencer(
  call: Parameters<typeof owned>[0],
  influencerId: string,
): { row: InfluencerRow; project: ProjectRow } {
  const found = owned(call, "influencers", influencerId);
  if (found.row.deleted) throw notFound();
  return found;
}

/** Refuses work with a persona that is not ready. That the answer is 409 is assumed. */
export function requireReady(world: World, influencer: InfluencerRow): void {
  const status = influencerStatus(world, influencer);
  if (status === "ready") return;
  throw conflict(`The influencer is ${status}. Wait until it is ready.`, { influencerStatus: status });
}

const names = {
  female: ["Mara", "Ines", "Noor", "Saga", "Leila", "Juno", "Amara", "Tove", "Priya", "Elif"],
  male: ["Jonas", "Mateo", "Kofi", "Emil", "Rafi", "Arlo", "Davit", "Kenji", "Luca", "Tariq"],
  non_binary: ["Robin", "Sasha", "Quinn", "Ari", "Noa", "Remy", "Kai", "Jules", "Sol", "Wren"],
} as const;

/** Starts a new persona. Absent fields follow the project's audience. [docs ref/influencers/create-influencer] */
export function startInfluencer(
  world: World,
  project: ProjectRow,
  wish: CreateInfluencerRequest,
): { job: JobRow; influencer: InfluencerRow } {
  const id = world.ids.uuid("inf");
  const gender = wish.gender ?? (project.targetGender === "male" ? "male" : "female");
  const job = startJob(world, project, {
    id: world.ids.ulid("job"),
    kind: "influencer_create",
    makes: id,
    credits: 0,
  });
  const influencer = world.state.influencers.put({
    id,
    projectId: project.id,
    jobId: job.id,
    name: names[gender][hash(id) % names[gender].length] ?? "Robin",
    gender,
    ageRange: wish.ageRange ?? "young_adult",
    outcome: "running",
    errorMessage: null,
    createdAt: job.startedAt,
    updatedAt: job.startedAt,
    deleted: false,
  });
  return { job, influencer };
}

export function influencerStatus(world: World, row: InfluencerRow): "pending" | "training" | "ready" | "failed" {
  if (row.outcome !== "running") return row.outcome;
  const job = world.state.jobs.get(row.jobId);
  return job && progressOf(world, job).stage.name !== "queued" ? "training" : "pending";
}

function common(world: World, row: InfluencerRow): Influencer {
  return {
    influencerId: row.id,
    name: row.name,
    gender: row.gender,
    ageRange: row.ageRange,
    status: influencerStatus(world, row),
    createdAt: instant(row.createdAt),
  };
}

const pictureUrl = (world: World, row: InfluencerRow): string | null =>
  row.outcome === "ready" ? `${world.baseUrl}/cdn/influencers/${row.id}` : null;
