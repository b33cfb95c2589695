import type { Content, ProjectSummary, ScheduledPost } from "@layers-kit/contract";
import { type Resource, useLayers, useResource } from "@layers-kit/react";
import { useOwnProject } from "./useOwnProject.ts";

/** How far a customer is. `content` is their newest, finished or not. */
export interface Standing {
  readonly project: ProjectSummary | null;
  readonly content: Content | undefined;
  /** Posts to come, the next one first. */
  readonly planned: readonly ScheduledPost[];
}

/** The one thing to do next. */
export type NextAction = "start" | "continue" | "wait" | "plan" | "done";

/** Everything on the home page, read together: it shows as a whole or not at all. */
export function useHome(): Resource<Standing> {
  const { client } = useLayers();
  const project = useOwnProject();
  const id = project.data?.id;
  const standing = useResource<Standing>(project.data === undefined ? null : ["dashboard", "home", id], async () => {
    if (!project.data) return { project: null, content: undefined, planned: [] };
    const [content, posts] = await Promise.all([
      client.content.list(project.data.id, { limit: 1 }),
      client.schedule.listPosts(project.data.id, { status: ["queued", "publishing"], limit: 50 }),
    ]);
    return {
      project: project.data,
      content: content.items[0],
      planned: [...posts.items].sort((a, b) => Date.parse(a.scheduledFor) - Date.parse(b.scheduledFor)),
    };
  });
  return {
    ...standing,
    error: project.error ?? standing.error,
    isLoading: project.isLoading || standing.isLoading,
    isValidating: project.isValidating || standing.isValidating,
    reload: async (data) => {
      if (project.data === undefined) await project.reload();
      return standing.reload(data);
    },
  };
}

export function nextAction({ project, content, planned }: Standing): NextAction {
  if (!project) return "start";
  if (planned.length > 0) return "done";
  if (content?.status === "queued" || content?.status === "processing") return "wait";
  return content?.status === "completed" ? "plan" : "continue";
}
