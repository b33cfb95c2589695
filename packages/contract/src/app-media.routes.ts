import type {
  AddAppMediaRequest,
  AppMedia,
  AppMediaPage,
  DeletedAppMedia,
  ListAppMediaQuery,
} from "./app-media.schemas.ts";
import { endpoint, room } from "./route.ts";

/** The customer's own logo, screenshots and videos. [seed S002] */
export const appMedia = room("app-media", {
  list: endpoint<{ query: ListAppMediaQuery; response: AppMediaPage }>()({
    method: "GET",
    path: "/v1/projects/:projectId/app-media",
    scope: "projects:read",
    query: { limit: "one", cursor: "one" },
  }),
  add: endpoint<{ body: AddAppMediaRequest; response: AppMedia }>()({
    method: "POST",
    path: "/v1/projects/:projectId/app-media",
    scope: "projects:write",
    status: 201,
  }),
  delete: endpoint<{ response: DeletedAppMedia }>()({
    method: "DELETE",
    path: "/v1/projects/:projectId/app-media/:mediaId",
    scope: "projects:write",
  }),
});
