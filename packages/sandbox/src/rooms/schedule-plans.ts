import type { ErrorIssue, ScheduleTarget } from "@layers-kit/contract";
import type { BlockedPlan, ContentRow, PostRow } from "../state/rows.ts";
import { accountStatus } from "../work/accounts.ts";
import { queuePost } from "../work/posts.ts";
import type { World } from "../world.ts";
import { isVideo } from "./content-view.ts";

/** How far in the past a time may lie, in milliseconds. [docs ref/publishing/schedule-content] */
const TOLERANCE = 30_000;

export function timeIssues(world: World, scheduledFor: string): ErrorIssue[] {
  if (Date.parse(scheduledFor) >= world.clock.wallNow() - TOLERANCE) return [];
  return [{ path: "scheduledFor", message: "must be in the future" }];
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
  return plan.targets.map((target) =>
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
