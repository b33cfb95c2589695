import type { ScheduledPost } from "@layers-kit/contract";
import { conflict, invalid } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { PostRow } from "../state/rows.ts";
import { attemptedAt, cancelPost, externalUrl, postStatus, queuePost } from "../work/posts.ts";
import type { World } from "../world.ts";
import { owned, projectOf, requireActive } from "./find.ts";
import { planIssues, queuePlan, requireSchedulable, timeIssues } from "./schedule-plans.ts";
import { instant } from "./times.ts";

export const schedule: RoomHandlers<"schedule"> = {
  create(call) {
    const { world, body } = call;
    const { row, project } = owned(call, "content", call.params.containerId);
    requireActive(project);
    requireSchedulable(world, row);
    const issues = planIssues(world, row, body);
    if (issues.length > 0) throw invalid(issues);
    const { scheduledFor, targets } = body;
    if (row.approvalStatus === "pending") {
      world.state.content.put({ ...row, blockedPlans: [...row.blockedPlans, { scheduledFor, targets }] });
      return { status: 202, body: { scheduledPostIds: [], gateStatus: "blocked_on_approval", scheduledFor } };
    }
    const posts = queuePlan(world, row, body);
    return { body: { scheduledPostIds: posts.map((post) => post.id), gateStatus: "queued", scheduledFor } };
  },

  listPosts(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const since = query.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(query.since);
    const until = query.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(query.until);
    const latestFirst = [...world.state.posts.newestFirst(project.id)].sort((a, b) => b.scheduledFor - a.scheduledFor);
    const page = paginate({
      list: `posts ${project.id}`,
      rows: latestFirst,
      keep: (row) =>
        row.scheduledFor >= since &&
        row.scheduledFor <= until &&
        (query.socialAccountId === undefined || row.socialAccountId === query.socialAccountId) &&
        (query.status?.some((status) => status === postStatus(world, row)) ?? true),
      idOf: (row) => row.id,
      query,
      usual: 50,
    });
    return { body: { items: page.rows.map((row) => view(world, row)), nextCursor: page.nextCursor } };
  },

  readPost(call) {
    return { body: view(call.world, owned(call, "posts", call.params.postId).row) };
  },

  reschedule(call) {
    const { world, body } = call;
    const { row, project } = owned(call, "posts", call.params.postId);
    requireActive(project);
    requireQueued(world, row, "moved");
    const issues = timeIssues(world, body.scheduledFor);
    if (issues.length > 0) throw invalid(issues);
    const updatedAt = world.clock.wallNow();
    const moved = queuePost(world, { ...row, scheduledFor: Date.parse(body.scheduledFor), updatedAt });
    return {
      body: {
        id: moved.id,
        status: "queued",
        scheduledFor: instant(moved.scheduledFor),
        updatedAt: instant(updatedAt),
      },
    };
  },

  cancelPost(call) {
    const { world } = call;
    const { row } = owned(call, "posts", call.params.postId);
    requireQueued(world, row, "canceled");
    const { canceledAt } = cancelPost(world, row);
    return { body: { id: row.id, status: "canceled", canceledAt: instant(canceledAt) } };
  },
};

function requireQueued(world: World, row: PostRow, what: string): void {
  const status = postStatus(world, row);
  if (status !== "queued") throw conflict(`The post is ${status} and can no longer be ${what}.`, { status });
}

function view(world: World, row: PostRow): ScheduledPost {
  const account = world.state.socialAccounts.get(row.socialAccountId);
  return {
    id: row.id,
    containerId: row.containerId,
    socialAccountId: row.socialAccountId,
    platform: account?.platform ?? "tiktok",
    mode: row.mode,
    status: postStatus(world, row),
    externalId: row.externalId,
    externalUrl: externalUrl(world, row),
    scheduledFor: instant(row.scheduledFor),
    attemptedAt: instant(attemptedAt(world, row)),
    publishedAt: instant(row.publishedAt),
    canceledAt: instant(row.canceledAt),
    lastError: row.lastError,
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  };
}
