import type { ReviewPolicy, rooms } from "@layers-kit/contract";
import { conflict } from "../pipeline/errors.ts";
import type { Call, Handler } from "../pipeline/handler.ts";
import type { ContentRow, ProjectRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { contentStatus } from "./content-view.ts";
import { owned, projectOf } from "./find.ts";
import { promotePlans } from "./schedule-plans.ts";
import { instant } from "./times.ts";

type Review = typeof rooms.content;

export const approve: Handler<Review["approve"]> = (call) => {
  const { world, key } = call;
  const row = reviewable(call, call.params.containerId);
  const approved = world.state.content.put({ ...row, approvalStatus: "approved", blockedPlans: [] });
  const at = world.clock.wallNow();
  const { id, projectId } = row;
  emit(world, {
    type: "content.approved",
    projectId,
    at,
    data: () => ({ id, projectId, approvedAt: instant(at), approvedBy: key.id }),
  });
  const promoted = row.blockedPlans.length > 0 ? promotePlans(world, approved, row.blockedPlans) : undefined;
  return {
    body: {
      id: row.id,
      approvalStatus: approved.approvalStatus,
      approvedAt: instant(at),
      approvedBy: key.id,
      ...(promoted && { pendingSchedulePromotion: promoted }),
    },
  };
};

export const reject: Handler<Review["reject"]> = (call) => {
  const { world, key, body } = call;
  const row = reviewable(call, call.params.containerId);
  const rejected = world.state.content.put({ ...row, approvalStatus: "rejected", blockedPlans: [] });
  const at = world.clock.wallNow();
  const { id, projectId } = row;
  emit(world, {
    type: "content.rejected",
    projectId,
    at,
    data: () => ({ id, projectId, rejectedAt: instant(at), rejectedBy: key.id, reason: body.reason }),
  });
  return {
    body: {
      id: row.id,
      approvalStatus: rejected.approvalStatus,
      rejectedAt: instant(at),
      rejectedBy: key.id,
      reason: body.reason,
    },
  };
};

export const readReviewPolicy: Handler<Review["readReviewPolicy"]> = (call) => ({
  body: policyView(call.world, projectOf(call, call.params.projectId)),
});

export const updateReviewPolicy: Handler<Review["updateReviewPolicy"]> = (call) => {
  const { world, body } = call;
  const project = projectOf(call, call.params.projectId);
  const firstN = body.firstN ?? null;
  const updated = world.state.projects.put({
    ...project,
    reviewPolicy: body.policy,
    firstN,
    reviewsLeft: firstN ?? 0,
    reviewPolicyUpdatedAt: world.clock.wallNow(),
  });
  return { body: policyView(world, updated) };
};

/** Finished content that waits for a yes; anything else is 409 with where it stands. [docs ref/approval] */
function reviewable(call: Pick<Call, "world" | "organization">, containerId: string): ContentRow {
  const { row } = owned(call, "content", containerId);
  const { approvalStatus } = row;
  const status = contentStatus(call.world, row);
  if (status !== "completed")
    throw conflict(`The content is ${status}. It is reviewed once it is completed.`, { status });
  if (approvalStatus === "pending") return row;
  const why = approvalStatus === "not_required" ? "needs no review" : `is ${approvalStatus} already`;
  throw conflict(`The content ${why}.`, { approvalStatus });
}

function policyView(world: World, project: ProjectRow): ReviewPolicy {
  let pendingCount = 0;
  for (const row of world.state.content.oldestFirst(project.id)) {
    if (row.approvalStatus === "pending" && contentStatus(world, row) === "completed") pendingCount++;
  }
  return {
    projectId: project.id,
    policy: project.reviewPolicy,
    firstN: project.firstN,
    pendingCount,
    updatedAt: instant(project.reviewPolicyUpdatedAt),
  };
}
