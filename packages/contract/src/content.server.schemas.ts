import * as z from "zod/mini";
import { HttpUrl, Id, Timestamp } from "./common.schemas.ts";
import { Content } from "./content.schemas.ts";
import { uploadTypes } from "./content.server.limits.ts";

/** What finished content may be. [docs ref/content/create-upload-session] */
export const UploadType = z.enum(uploadTypes);
export type UploadType = z.infer<typeof UploadType>;

/** Posted exactly as written; at most 2200 characters, may be empty, must be present. [docs ref/content/upload-content] */
const Caption = z.string().check(z.maxLength(2200));

/** POST …/content/upload: one video, one image, or 2 to 10 images as a slideshow. All or nothing. [docs ref/content/upload-content] */
export const UploadContentRequest = z.strictObject({
  media: z.array(z.strictObject({ url: HttpUrl })).check(z.minLength(1), z.maxLength(10)),
  caption: Caption,
});
export type UploadContentRequest = z.infer<typeof UploadContentRequest>;

/** POST …/content/uploads: announces files that are sent to presigned URLs. [docs ref/content/create-upload-session] */
export const CreateUploadsRequest = z.strictObject({
  files: z
    .array(
      z.strictObject({
        filename: z.string().check(z.minLength(1), z.maxLength(512)),
        contentType: UploadType,
        sizeBytes: z.number().check(z.int(), z.minimum(1)),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
  grouping: z.enum(["per-file", "slideshow"]),
});
export type CreateUploadsRequest = z.infer<typeof CreateUploadsRequest>;

/** One file's URL. The PUT sends exactly this `contentType`; it lives about 15 minutes. The field names are assumed. */
const PresignedUpload = z.looseObject({
  containerId: Id,
  uploadId: Id,
  filename: z.string(),
  contentType: z.string(),
  uploadUrl: z.string(),
  expiresAt: Timestamp,
});

/** [docs ref/content/create-upload-session] The shape of an entry is assumed. */
export const Uploads = z.looseObject({ containerIds: z.array(Id), uploads: z.array(PresignedUpload) });
export type Uploads = z.infer<typeof Uploads>;

/** POST …/finalize-upload. Safe to repeat; the first caption wins. [docs ref/content/finalize-upload] */
export const FinalizeUploadRequest = z.strictObject({ caption: Caption });
export type FinalizeUploadRequest = z.infer<typeof FinalizeUploadRequest>;

/** PATCH /v1/content/:containerId, for uploaded content alone. [docs ref/content] */
export const UpdateContentRequest = z.strictObject({ caption: Caption });
export type UpdateContentRequest = z.infer<typeof UpdateContentRequest>;

/** One file of a piece of content; sizes in bytes, pixels and milliseconds when they are known. [docs ref/content/get-asset] */
export const ContentAsset = z.looseObject({
  assetId: Id,
  kind: z.string(),
  url: z.string(),
  thumbnailUrl: z.optional(z.nullable(z.string())),
  mimeType: z.optional(z.nullable(z.string())),
  sizeBytes: z.optional(z.nullable(z.number())),
  width: z.optional(z.nullable(z.number())),
  height: z.optional(z.nullable(z.number())),
  durationMs: z.optional(z.nullable(z.number())),
});
export type ContentAsset = z.infer<typeof ContentAsset>;

export const contentServerSchemas = {
  readAsset: { response: ContentAsset },
  update: { body: UpdateContentRequest, response: Content },
  upload: { body: UploadContentRequest, response: Content },
  createUploads: { body: CreateUploadsRequest, response: Uploads },
  finalizeUpload: { body: FinalizeUploadRequest, response: Content },
};
