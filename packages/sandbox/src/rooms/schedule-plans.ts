import type { ErrorIssue, ScheduleTarget } from "@layers-kit/contract";
import { conflict, Refusal } from "../pipeline/errors.ts";
import type { BlockedPlan, ContentRow, PostRow } from "../state/rows.ts";
import { accountStatus } from "../work/accounts.ts";
import { isVideo } from "../work/job-result.ts";
import { queuePost, tellPost } from "../work/posts.ts";
import type { World } from "../world.ts";
import { contentStatus } from "./content-view.ts";

/** How far in the past a time may lie, in milliseconds. [docs ref/publishing/schedule-content] */
const TOLERANCE = 30_000;

export function timeIssues(world: World, scheduledFor: string): ErrorIssue[] {
  if (Date.parse(scheduledFor) >= world.clock.wallNow() - TOLERANCE) return [];
  return [{ path: "scheduledFor", message: "must be in the future" }];
}

/** Refuses content that cannot be posted at any time. That unfinished content answers 409 is assumed. */
export function requireSchedulable(world: World, content: ContentRow): void {
  const status = contentStatus(world, content);
  if (status !== "completed")
    throw conflict(`The content is ${status}. It can be scheduled once completed.`, { status });
  if (content.approvalStatus === "rejected") {
    throw new Refusal("CONTENT_REJECTED", "The content was rejected and cannot be scheduled.");
  }
}

/** What stands against a plan; nothing when all of it can be done. */
export function planIssues(world: World, content: ContentRow, plan: BlockedPlan): ErrorIssue[] {
  const targets = plan.targets.flatMap((target, at) => targetIssues(world, content, target, `targets.${at}`));
  return [...timeIssues(world, plan.scheduledFor), ...targets];
}

function targetIssues(world: World, content: ContentRow, target: ScheduleTarget, at: string): ErrorIssue[] {
  const account = world.state.socialAccounts.get(target.socialAccountId);
  const path = `${at}.socialAccountId`;
  if (account?.projectId !== content.projectId) {
    return [{ path, message: "must name an account of this project" }];
  }
  const status = accountStatus(account, world.clock.wallNow());
  if (status !== "connected") return [{ path, message: `must name a connected account; this one is ${status}` }];
  const reel = account.platform === "instagram" && isVideo(content) && target.mode === "publish";
  if (target.shareReelToFeed === undefined || reel) return [];
  return [{ path: `${at}.shareReelToFeed`, message: "is for publishing a video to Instagram" }];
}

/** Puts every target of a plan into the queue. */
export function queuePlan(world: World, content: ContentRow, plan: BlockedPlan): PostRow[] {
  const now = world.clock.wallNow();
  const posts = plan.targets.map((target) =>
    queuePost(world, {
      id: world.ids.uuid("sp"),
      projectId: content.projectId,
      containerId: content.id,
      socialAccountId: target.socialAccountId,
      mode: target.mode,
      captionOverride: target.captionOverride ?? null,
      status: "queued",
      externalId: null,
      scheduledFor: Date.parse(plan.scheduledFor),
      attemptedAt: null,
      publishedAt: null,
      canceledAt: null,
      lastError: null,
      createdAt: now,
      updatedAt: now,
    }),
  );
  for (const post of posts) tellPost(world, post, "post.scheduled", now);
  return posts;
}

/** Queues what waited for approval, all of it or nothing: what became impossible meanwhile has to be scheduled again. */
export function promotePlans(
  world: World,
  content: ContentRow,
  plans: readonly BlockedPlan[],
): { status: "ok" | "failed"; scheduledPostIds: string[] } {
  const archived = world.state.projects.get(content.projectId)?.status === "archived";
  if (archived || plans.some((plan) => planIssues(world, content, plan).length > 0)) {
    return { status: "failed", scheduledPostIds: [] };
  }
  const posts = plans.flatMap((plan) => queuePlan(world, content, plan));
  return { status: "ok", scheduledPostIds: posts.map((post) => post.id) };
}
