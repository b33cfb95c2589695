import { conflict, notFound } from "../pipeline/errors.ts";
import type { Call } from "../pipeline/handler.ts";
import type { ProjectRow, Rows } from "../state/rows.ts";

type Owned = "appMedia" | "socialAccounts" | "influencers" | "jobs" | "content" | "posts";

const prefixes: Readonly<Record<Owned | "projects", string>> = {
  projects: "prj_",
  appMedia: "med_",
  socialAccounts: "sa_",
  influencers: "inf_",
  jobs: "job_",
  content: "cnt_",
  posts: "sp_",
};

type Caller = Pick<Call, "world" | "organization">;

/** The project of a path, which may name it without the prefix. [docs con/id-formats] */
export function projectOf({ world, organization }: Caller, projectId: string): ProjectRow {
  const { projects } = world.state;
  const project = projects.get(projectId) ?? projects.get(prefixes.projects + projectId);
  if (project?.organizationId !== organization.id) throw notFound();
  return project;
}

/** A project that takes new work. That an archived one answers 409 is assumed. */
export function activeProjectOf(caller: Caller, projectId: string): ProjectRow {
  const project = projectOf(caller, projectId);
  requireActive(project);
  return project;
}

export function requireActive(project: ProjectRow): void {
  if (project.status === "archived") throw conflict("The project is archived. Set its status to active first.");
}

/** Something of the organization's, by the id of a path; with its project. */
export function owned<T extends Owned>(
  caller: Caller,
  table: T,
  id: string,
): { readonly row: Rows[T]; readonly project: ProjectRow } {
  const rows = caller.world.state[table];
  const row = (rows.get(id) ?? rows.get(prefixes[table] + id)) as Rows[T] | undefined;
  if (!row) throw notFound();
  return { row, project: projectOf(caller, row.projectId) };
}
