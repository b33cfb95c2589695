import type { Content } from "./content.schemas.ts";
import type {
  ContentAsset,
  CreateUploadsRequest,
  FinalizeUploadRequest,
  UpdateContentRequest,
  UploadContentRequest,
  Uploads,
} from "./content.server.schemas.ts";
import { endpoint } from "./route.ts";
import { serverRoom } from "./server-route.ts";

/** Finished content that the partner brings itself, and single files. [docs guides/upload-finished-content] */
export const contentServer = serverRoom("content", {
  readAsset: endpoint<{ response: ContentAsset }>()({
    method: "GET",
    path: "/v1/content/:containerId/assets/:assetId",
    scope: "content:read",
  }),
  update: endpoint<{ body: UpdateContentRequest; response: Content }>()({
    method: "PATCH",
    path: "/v1/content/:containerId",
    scope: "content:write",
  }),
  upload: endpoint<{ body: UploadContentRequest; response: Content }>()({
    method: "POST",
    path: "/v1/projects/:projectId/content/upload",
    scope: "content:write",
    status: 201,
  }),
  createUploads: endpoint<{ body: CreateUploadsRequest; response: Uploads }>()({
    method: "POST",
    path: "/v1/projects/:projectId/content/uploads",
    scope: "content:write",
    status: 201,
  }),
  finalizeUpload: endpoint<{ body: FinalizeUploadRequest; response: Content }>()({
    method: "POST",
    path: "/v1/content/:containerId/finalize-upload",
    scope: "content:write",
  }),
});
