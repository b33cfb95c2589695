import type {
  CreateProjectRequest,
  ListProjectsQuery,
  Project,
  ProjectPage,
  UpdateProjectRequest,
} from "./projects.schemas.ts";
import { endpoint, room } from "./route.ts";

/** Projects: one for each of a partner's customers. [seed S002, S003] */
export const projects = room("projects", {
  list: endpoint<{ query: ListProjectsQuery; response: ProjectPage }>()({
    method: "GET",
    path: "/v1/projects",
    scope: "projects:read",
    query: { customerExternalId: "one", status: "one", search: "one", limit: "one", cursor: "one" },
    pinned: { in: "query", at: "customerExternalId" },
  }),
  create: endpoint<{ body: CreateProjectRequest; response: Project }>()({
    method: "POST",
    path: "/v1/projects",
    scope: "projects:write",
    status: 201,
    pinned: { in: "body", at: "customerExternalId" },
    serverOnly: ["customerExternalId"],
    permitted: ["ownerEmail"],
  }),
  read: endpoint<{ response: Project }>()({
    method: "GET",
    path: "/v1/projects/:projectId",
    scope: "projects:read",
  }),
  update: endpoint<{ body: UpdateProjectRequest; response: Project }>()({
    method: "PATCH",
    path: "/v1/projects/:projectId",
    scope: "projects:write",
    serverOnly: ["status", "customerExternalId"],
    permitted: ["ownerEmail"],
  }),
});
