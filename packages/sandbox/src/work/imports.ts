import type { Imported, JobRow } from "../state/rows.ts";
import type { World } from "../world.ts";

/** Writes what an import found into the project's brand. */
export function applyImport(world: World, job: JobRow, found: Imported, at: number): void {
  const project = world.state.projects.get(job.projectId);
  if (!project) return;
  world.state.projects.put({ ...project, imported: { ...project.imported, ...found }, updatedAt: at });
}
