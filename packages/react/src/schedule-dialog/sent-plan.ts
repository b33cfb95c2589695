import { isLayersError } from "@layers-kit/client";
import type { Scheduled, ScheduledPost, ScheduleRequest } from "@layers-kit/contract";
import type { PlanProblems } from "./plan.ts";
import { plannedOf } from "./usePostPlan.ts";

/** Whether two plans ask for the same. */
export const isSame = (one: ScheduleRequest | undefined, other: ScheduleRequest | undefined): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** Whether what was asked for is planned. */
export function isMet({ scheduledFor, targets }: ScheduleRequest, posts: readonly ScheduledPost[]): boolean {
  const at = Date.parse(scheduledFor);
  return targets.every(({ socialAccountId }) =>
    posts.some((post) => post.socialAccountId === socialAccountId && Date.parse(post.scheduledFor) === at),
  );
}

/** Whether every post of a plan was called off or failed since. */
export function isOver({ gateStatus, scheduledPostIds }: Scheduled, posts: readonly ScheduledPost[]): boolean {
  if (gateStatus !== "queued") return true;
  const ids = scheduledPostIds ?? [];
  const open = plannedOf(posts);
  return (
    ids.length > 0 && ids.every((id) => posts.some((post) => post.id === id) && !open.some((post) => post.id === id))
  );
}

/** What a server says about the plan, said where it was chosen. */
export function refusedParts(error: unknown): PlanProblems {
  if (!isLayersError(error)) return {};
  const names = (part: string): boolean => error.issues.some(({ path }) => path.split(".")[0] === part);
  return { ...(names("scheduledFor") && { time: "past" }), ...(names("targets") && { accounts: "refused" }) };
}
