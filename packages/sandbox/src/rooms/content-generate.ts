import type { ContentFormat, ContentStarted, rooms } from "@layers-kit/contract";
import type { SourceArt } from "../art/types.ts";
import { invalid, notFound, Refusal } from "../pipeline/errors.ts";
import type { Call, Handler, Reply } from "../pipeline/handler.ts";
import type { InfluencerRow, ProjectRow } from "../state/rows.ts";
import { remix } from "../words/remix.ts";
import { accountStatus } from "../work/accounts.ts";
import { startJob } from "../work/jobs.ts";
import { formatCredits } from "../work/wallet.ts";
import { activeProjectOf, owned } from "./find.ts";
import { findInfluencer, requireReady } from "./influencers.ts";
import { jobStarted } from "./jobs.ts";
import { nextApproval } from "./review-policy.ts";
import { isAkin, sourceByTiktokId } from "./sources.ts";

type Caller = Pick<Call, "world" | "organization">;

interface Actor {
  readonly influencerId?: string | undefined;
  readonly socialAccountId?: string | undefined;
}

/** Slides of a slideshow that has no source to count. Assumed. */
const BUILDER_SLIDES = 5;

export const slideshowRemix: Handler<typeof rooms.content.slideshowRemix> = (call) => {
  const project = activeProjectOf(call, call.params.projectId);
  const influencer = requireActor(call, project, call.body);
  const source = sourceOf(call, call.body.tiktokVideoId);
  if (source.kind === "slideshow") return start(call, project, "slideshow-remix", { influencer, source });
  throw new Refusal("NOT_A_SLIDESHOW", "This TikTok post is a video. Pick a slideshow, or use video-remix.");
};

export const videoRemix: Handler<typeof rooms.content.videoRemix> = (call) => {
  const project = activeProjectOf(call, call.params.projectId);
  const influencer = requireActor(call, project, call.body);
  const source = sourceOf(call, call.body.tiktokVideoId);
  if (source.kind === "video") return start(call, project, "video-remix", { influencer, source });
  throw new Refusal("INVALID_TIKTOK_ID", "This TikTok post is a slideshow. Pick a video, or use slideshow-remix.");
};

export const ugcRemix: Handler<typeof rooms.content.ugcRemix> = (call) => {
  const project = activeProjectOf(call, call.params.projectId);
  const influencer = requireActor(call, project, call.body);
  const mediaId = demoVideoOf(call, project, call.body.mediaId);
  return start(call, project, "ugc-remix", { influencer, hook: call.body.hook, mediaId });
};

export const slideshowBuilder: Handler<typeof rooms.content.slideshowBuilder> = (call) => {
  const project = activeProjectOf(call, call.params.projectId);
  const influencer = resolveActor(call, project, call.body);
  return start(call, project, "slideshow-builder", { influencer, hook: call.body.hook });
};

function start(
  { world }: Caller,
  project: ProjectRow,
  format: ContentFormat,
  made: {
    influencer: InfluencerRow | null;
    source?: SourceArt;
    hook?: string | undefined;
    mediaId?: string;
  },
): Reply<ContentStarted> {
  const id = world.ids.uuid("cnt");
  const credits = formatCredits[format];
  const job = startJob(world, project, { id: world.ids.ulid("job"), kind: "content_generate", makes: id, credits });
  const { source = null, hook = null, mediaId = null } = made;
  const count = source?.imageCount ?? (format === "slideshow-builder" ? BUILDER_SLIDES : 1);
  world.state.content.put({
    id,
    projectId: project.id,
    jobId: job.id,
    format,
    hook,
    influencerId: made.influencer?.id ?? null,
    sourceKey: source?.key ?? null,
    mediaId,
    ...remix(project, { source, hook, count, akin: source !== null && isAkin(world, project, source) }),
    approvalStatus: nextApproval(world, project),
    blockedPlans: [],
    createdAt: job.startedAt,
  });
  return { body: { ...jobStarted(world, job), containerIds: [id] } };
}

function sourceOf({ world }: Caller, tiktokId: string): SourceArt {
  const source = sourceByTiktokId(world, tiktokId);
  if (source) return source;
  throw new Refusal("INVALID_TIKTOK_ID", "TikTok has no public post with this id. Pick another source.");
}

function requireActor(call: Caller, project: ProjectRow, actor: Actor): InfluencerRow {
  const influencer = resolveActor(call, project, actor);
  if (influencer) return influencer;
  const message = "This format needs an actor. Send influencerId or socialAccountId.";
  throw new Refusal("INFLUENCER_REQUIRED", message, { details: { missingFields: ["influencerId"] } });
}

/** The persona of a call: the explicit one, else the account's. [docs ref/content/ugc-remix] */
function resolveActor(call: Caller, project: ProjectRow, actor: Actor): InfluencerRow | null {
  const account = actor.socialAccountId === undefined ? null : accountOf(call, project, actor.socialAccountId);
  if (actor.influencerId !== undefined) {
    const { row } = findInfluencer(call, actor.influencerId);
    if (row.projectId !== project.id) throw notFound();
    requireReady(call.world, row);
    return row;
  }
  if (!account) return null;
  if (accountStatus(account, call.world.clock.wallNow()) !== "connected") {
    throw new Refusal("ACCOUNT_NOT_WIRED", "The account is not connected. Connect it again, or send influencerId.");
  }
  const wired = wiredInfluencer(call, project);
  requireReady(call.world, wired);
  return wired;
}

function accountOf(call: Caller, project: ProjectRow, socialAccountId: string) {
  const { row } = owned(call, "socialAccounts", socialAccountId);
  if (row.projectId !== project.id) throw notFound();
  return row;
}

/** Every account is wired to its project's first persona. Assumed: there is no call that wires one. */
function wiredInfluencer({ world }: Caller, project: ProjectRow): InfluencerRow {
  for (const row of world.state.influencers.oldestFirst(project.id)) if (!row.deleted) return row;
  throw new Refusal("INFLUENCER_NOT_WIRED", "The project has no influencer. Create one, or send influencerId.");
}

function demoVideoOf(call: Caller, project: ProjectRow, mediaId: string | undefined): string {
  if (mediaId !== undefined) {
    const { row } = owned(call, "appMedia", mediaId);
    if (row.projectId !== project.id || row.deleted) throw notFound();
    if (row.kind === "demo-video") return row.id;
    throw invalid([{ path: "mediaId", message: "must name a demo-video" }]);
  }
  for (const row of call.world.state.appMedia.newestFirst(project.id)) {
    if (row.kind === "demo-video" && !row.deleted) return row.id;
  }
  const message = "ugc-remix is made around a demo video. Add one to the project's app media first.";
  throw new Refusal("VALIDATION", message, { details: { code: "MISSING_APP_DEMO" } });
}
