import type { ProjectRow } from "../state/rows.ts";
import { takePlanned } from "../work/planned.ts";
import type { World } from "../world.ts";

/** Whether a new piece waits for a yes; under `review_first_n` it uses one of the N up. */
export function nextApproval(world: World, project: ProjectRow): "not_required" | "pending" {
  if (takePlanned(world, "approval", project.id)) return "pending";
  if (project.reviewPolicy === "review_all") return "pending";
  const latest = world.state.projects.get(project.id) ?? project;
  if (latest.reviewPolicy === "auto_approve" || latest.reviewsLeft === 0) return "not_required";
  world.state.projects.put({ ...latest, reviewsLeft: latest.reviewsLeft - 1 });
  return "pending";
}
