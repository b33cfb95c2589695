import type { ScheduledPost } from "@layers-kit/contract";
import type { PostRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { accountStatus } from "./accounts.ts";

/** How long a post is `publishing`, in milliseconds of wall clock. Assumed. */
const PUBLISHING = 5000;

/** When a post goes out: at its time, or at once if that passed within the tolerance. */
const attemptAt = (post: PostRow): number => Math.max(post.scheduledFor, post.updatedAt);

/** When a queued post's attempt ends. */
export const queuedDue = (post: PostRow): number => attemptAt(post) + PUBLISHING;

export function queuePost(world: World, post: PostRow): PostRow {
  world.agenda.wall.add(queuedDue(post), "post", post.id);
  return world.state.posts.put(post);
}

/** Tells what became of a post. The fields beyond the first two are assumed where nothing is published or planned. [docs ops/webhooks] */
export function tellPost(world: World, post: PostRow, type: PostEvent, at: number): void {
  const { id: scheduledPostId, containerId, projectId, lastError } = post;
  const told: Readonly<Record<PostEvent, () => Readonly<Record<string, unknown>>>> = {
    "post.scheduled": () => ({ scheduledFor: new Date(post.scheduledFor).toISOString() }),
    "post.published": () => ({ externalId: post.externalId, externalUrl: externalUrl(world, post) }),
    "post.failed": () => ({ lastError }),
    "post.canceled": () => ({ canceledAt: new Date(at).toISOString() }),
  };
  emit(world, { type, projectId, at, data: () => ({ scheduledPostId, containerId, ...told[type]() }) });
}

type PostEvent = "post.scheduled" | "post.published" | "post.failed" | "post.canceled";

/** Where a post can be looked at; null while it cannot. */
export const externalUrl = (world: World, post: PostRow): string | null =>
  post.externalId === null ? null : `${world.baseUrl}/posted/${post.id}`;

/** The post's status at this moment. */
export function postStatus(world: World, post: PostRow): ScheduledPost["status"] {
  return post.status === "queued" && world.clock.wallNow() >= attemptAt(post) ? "publishing" : post.status;
}

export function attemptedAt(world: World, post: PostRow): number | null {
  return postStatus(world, post) === "publishing" ? attemptAt(post) : post.attemptedAt;
}

/** Ends a post's attempt. A post that was moved or canceled since is left alone. */
export function publishPost(world: World, postId: string, at: number): void {
  const post = world.state.posts.get(postId);
  if (post?.status !== "queued" || at < queuedDue(post)) return;
  const account = world.state.socialAccounts.get(post.socialAccountId);
  const attempt = { ...post, attemptedAt: attemptAt(post), updatedAt: at };
  if (!account || accountStatus(account, at) !== "connected") {
    const lastError = { code: "CREDENTIAL_INVALID", message: "The account has to be connected again." };
    tellPost(world, world.state.posts.put({ ...attempt, status: "failed", lastError }), "post.failed", at);
  } else if (post.mode === "draft") {
    world.state.posts.put({ ...attempt, status: "draft" });
  } else {
    const externalId = platformId(world);
    const published = world.state.posts.put({ ...attempt, status: "published", externalId, publishedAt: at });
    tellPost(world, published, "post.published", at);
  }
}

function platformId(world: World): string {
  return `7${Array.from({ length: 18 }, () => Math.floor(world.random() * 10)).join("")}`;
}

export function cancelPost(world: World, post: PostRow): PostRow {
  const now = world.clock.wallNow();
  const canceled = world.state.posts.put({ ...post, status: "canceled", canceledAt: now, updatedAt: now });
  tellPost(world, canceled, "post.canceled", now);
  return canceled;
}

/** Cancels what is queued and not yet going out; answers how many. */
export function cancelQueuedPosts(world: World, projectId: string, which: (post: PostRow) => boolean): number {
  let canceled = 0;
  for (const post of world.state.posts.oldestFirst(projectId)) {
    if (postStatus(world, post) !== "queued" || !which(post)) continue;
    cancelPost(world, post);
    canceled++;
  }
  return canceled;
}
