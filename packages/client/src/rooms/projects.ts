import type { BrowserBodyOf, BrowserQueryOf, Project, ProjectPage, rooms } from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** A new project as a browser sends it; whose it is, the proxy says. [seed S003] */
export type CreateProjectInput = BrowserBodyOf<typeof rooms.projects.create>;
/** What a browser may change of a project. [docs ref/projects/patch-project] */
export type UpdateProjectInput = BrowserBodyOf<typeof rooms.projects.update>;
export type ListProjectsInput = BrowserQueryOf<typeof rooms.projects.list>;

/** Projects: one for each customer. */
export interface ProjectsCalls {
  /** The customer's own projects, slim. [docs ref/projects/list-projects] */
  list(query?: ListProjectsInput, options?: CallOptions): Promise<ProjectPage>;
  /**
   * Creates the customer's project. `CONFLICT` with `details.projectId`: there is one already, with other content.
   * `VALIDATION` with `issues`: which field breaks which bound. [seed S003]
   */
  create(input: CreateProjectInput, options?: ActionOptions): Promise<Project>;
  /** [docs ref/projects/get-project] */
  read(projectId: string, options?: CallOptions): Promise<Project>;
  /** Changes the fields that are given. A new `appDescription` starts keyword research again. [docs ref/projects/patch-project] */
  update(projectId: string, input: UpdateProjectInput, options?: ActionOptions): Promise<Project>;
}
