"use client";
import type { LayersClient } from "@layers-kit/client";
import type { ScheduledPost } from "@layers-kit/contract";
import { useCallback, useMemo } from "react";
import { useSWRConfig } from "swr";
import { readPages } from "../hooks/read-pages.ts";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";
import { useStoredState } from "../storage/useStoredState.ts";

/** A plan that was taken and waits until the content is approved. No post stands for it yet. */
export interface WaitingPlan {
  /** An ISO 8601 instant, where known. */
  readonly scheduledFor?: string | undefined;
}

export interface PostPlanOptions {
  /** Null reads nothing yet. */
  projectId: string | null;
  containerId: string;
}

export interface PostPlan {
  /** Every post of the content, also those that were called off or failed. */
  readonly posts: Resource<readonly ScheduledPost[]>;
  /** Posts that will go out or have gone out. */
  readonly planned: readonly ScheduledPost[];
  readonly waiting: WaitingPlan | undefined;
  /** Remembers a waiting plan, since no list of posts has it; null forgets it. */
  readonly keepWaiting: (plan: WaitingPlan | null) => void;
  /** Reads the posts again, wherever they are shown. */
  readonly renew: () => void;
}

const none = null;
const over: readonly string[] = ["canceled", "failed"];

/** What is planned for a piece of content, as the API has it. */
export function usePostPlan({ projectId, containerId }: PostPlanOptions): PostPlan {
  const { client } = useLayers();
  const { mutate } = useSWRConfig();
  const posts = useResource(projectId === null ? null : postsKey(projectId, containerId), () =>
    readPosts(client, projectId ?? "", containerId),
  );
  const planned = useMemo(() => plannedOf(posts.data ?? []), [posts.data]);

  const [kept, setKept] = useStoredState<WaitingPlan | null>(`schedule:waiting:${containerId}`, none);
  const mayWait = kept !== null && planned.length === 0;
  const content = useResource(mayWait && projectId !== null ? ["content", "read", containerId, "approval"] : null, () =>
    client.content.read(containerId),
  );
  const isDecided = content.data !== undefined && content.data.approvalStatus !== "pending";
  const keepWaiting = useCallback((plan: WaitingPlan | null) => setKept(plan ?? undefined), [setKept]);
  const renew = useCallback(() => {
    const [room, call] = postsKey("", "");
    void mutate(
      (key) =>
        Array.isArray(key) && key[0] === room && key[1] === call && key[2] === projectId && key[3] === containerId,
    );
  }, [mutate, projectId, containerId]);
  return { posts, planned, waiting: mayWait && !isDecided ? kept : undefined, keepWaiting, renew };
}

function postsKey(projectId: string, containerId: string): readonly string[] {
  return ["schedule", "listPosts", projectId, containerId];
}

/** The API lists posts by project, so those of one piece of content are picked out. */
export async function readPosts(
  client: LayersClient,
  projectId: string,
  containerId: string,
): Promise<readonly ScheduledPost[]> {
  const all = await readPages((cursor) => client.schedule.listPosts(projectId, { limit: 100, ...cursor }));
  return all.filter((post) => post.containerId === containerId);
}

/** Posts that will go out or have gone out. */
export function plannedOf(posts: readonly ScheduledPost[]): readonly ScheduledPost[] {
  return posts.filter(({ status }) => !over.includes(status));
}
