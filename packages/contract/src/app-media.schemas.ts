import * as z from "zod/mini";
import { HttpUrl, Id, openEnum, page, pageQuery, Timestamp } from "./common.schemas.ts";

/** What a piece of app media is for. `end-card` stands in the docs only. [seed S002; docs ref/app-media/upload-app-media] */
export const AppMediaKind = z.enum(["logo", "screenshot", "demo-video", "end-card"]);
export type AppMediaKind = z.infer<typeof AppMediaKind>;

/** POST /v1/projects/:projectId/app-media. The API fetches the URL itself, so it must be public. [seed S002] */
export const AddAppMediaRequest = z.strictObject({ kind: AppMediaKind, url: HttpUrl });
export type AddAppMediaRequest = z.infer<typeof AddAppMediaRequest>;

/** One piece of app media; `byteSize` in bytes. [seed S002] */
export const AppMedia = z.looseObject({
  id: Id,
  kind: openEnum(AppMediaKind.options),
  url: z.string(),
  mimeType: z.string(),
  byteSize: z.number(),
  createdAt: Timestamp,
});
export type AppMedia = z.infer<typeof AppMedia>;

/** GET /v1/projects/:projectId/app-media. The page is not stored; this shape is assumed. */
export const ListAppMediaQuery = z.strictObject(pageQuery(200));
export type ListAppMediaQuery = z.input<typeof ListAppMediaQuery>;

export const AppMediaPage = page(AppMedia);
export type AppMediaPage = z.infer<typeof AppMediaPage>;

/** [docs ref/app-media/delete-app-media] */
export const DeletedAppMedia = z.looseObject({ id: Id, deleted: z.boolean() });
export type DeletedAppMedia = z.infer<typeof DeletedAppMedia>;

export const appMediaSchemas = {
  list: { query: ListAppMediaQuery, response: AppMediaPage },
  add: { body: AddAppMediaRequest, response: AppMedia },
  delete: { response: DeletedAppMedia },
};
