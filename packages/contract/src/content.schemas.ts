import * as z from "zod/mini";
import { Failure, Id, openEnum, page, pageQuery, repeated, Timestamp, UtcInstant } from "./common.schemas.ts";
import { JobStarted } from "./jobs.schemas.ts";

export const ContentFormat = z.enum(["slideshow-builder", "ugc-remix", "video-remix", "slideshow-remix"]);
export type ContentFormat = z.infer<typeof ContentFormat>;
export const ContentStatus = z.enum(["queued", "processing", "completed", "failed", "canceled"]);
export const ApprovalStatus = z.enum(["not_required", "pending", "approved", "rejected"]);

const actor = { influencerId: z.optional(Id), socialAccountId: z.optional(Id) };
/** An opening line, 1 to 2000 characters. [docs ref/content/slideshow-builder] */
const Hook = z.string().check(z.minLength(1), z.maxLength(2000));

/**
 * POST …/content/slideshow-remix and …/video-remix. At least one of `influencerId` and `socialAccountId` is needed, which
 * the API answers itself with `INFLUENCER_REQUIRED`; if both are sent the influencer wins. [seed S002, S004]
 */
export const RemixRequest = z.strictObject({ tiktokVideoId: Id, ...actor });
export type RemixRequest = z.infer<typeof RemixRequest>;

/** POST …/content/ugc-remix. A demo video must exist. [docs ref/content/ugc-remix] */
export const UgcRemixRequest = z.strictObject({ ...actor, hook: z.optional(Hook), mediaId: z.optional(Id) });
export type UgcRemixRequest = z.infer<typeof UgcRemixRequest>;

/** POST …/content/slideshow-builder. [docs ref/content/slideshow-builder] */
export const SlideshowBuilderRequest = z.strictObject({ hook: Hook, ...actor });
export type SlideshowBuilderRequest = z.infer<typeof SlideshowBuilderRequest>;

/** The job of one new piece of content; always exactly one container. [seed S004] */
export const ContentStarted = z.extend(JobStarted, { containerIds: z.array(Id).check(z.minLength(1)) });
export type ContentStarted = z.infer<typeof ContentStarted>;

/** What to show of finished content; null or absent while it is made. `durationMs` in milliseconds. [seed S002; docs ref/content/get-container] */
export const Preview = z.looseObject({
  kind: openEnum(["slideshow", "video"]),
  primaryUrl: z.optional(z.nullable(z.string())),
  thumbnailUrl: z.optional(z.nullable(z.string())),
  imageUrls: z.optional(z.nullable(z.array(z.string()))),
  videoUrl: z.optional(z.nullable(z.string())),
  hlsUrl: z.optional(z.nullable(z.string())),
  durationMs: z.optional(z.nullable(z.number())),
  aspectRatio: z.optional(z.nullable(z.string())),
});
export type Preview = z.infer<typeof Preview>;

const Asset = z.looseObject({
  assetId: Id,
  kind: z.string(),
  url: z.string(),
  thumbnailUrl: z.optional(z.nullable(z.string())),
});

/** A piece of content, which the API calls a container. Asset URLs go away with it. [seed S002; docs ref/content/get-container] */
export const Content = z.looseObject({
  id: Id,
  projectId: Id,
  status: openEnum(ContentStatus.options),
  format: z.optional(z.nullable(openEnum(ContentFormat.options))),
  hook: z.optional(z.nullable(z.string())),
  influencerId: z.optional(z.nullable(Id)),
  sourceTiktokId: z.optional(z.nullable(z.string())),
  mediaId: z.optional(z.nullable(Id)),
  caption: z.optional(z.nullable(z.string())),
  firstComment: z.optional(z.nullable(z.string())),
  creativeType: z.optional(openEnum(["generated", "uploaded"])),
  approvalStatus: z.optional(z.nullable(openEnum(ApprovalStatus.options))),
  preview: z.optional(z.nullable(Preview)),
  assets: z.optional(z.nullable(z.array(Asset))),
  createdAt: Timestamp,
  completedAt: z.optional(z.nullable(Timestamp)),
  failedAt: z.optional(z.nullable(Timestamp)),
  lastError: z.optional(z.nullable(Failure)),
});
export type Content = z.infer<typeof Content>;

export const ListContentQuery = z.strictObject({
  status: z.optional(repeated(ContentStatus)),
  format: z.optional(repeated(ContentFormat)),
  creativeType: z.optional(z.enum(["generated", "uploaded"])),
  since: z.optional(UtcInstant),
  until: z.optional(UtcInstant),
  ...pageQuery(200),
});
export type ListContentQuery = z.input<typeof ListContentQuery>;

export const ContentPage = page(Content);
export type ContentPage = z.infer<typeof ContentPage>;

/** `stageProgress` runs from 0 to 1 and starts again at every stage; `etaSeconds` in seconds. [docs ref/content/get-progress] */
export const ContentProgress = z.looseObject({
  containerId: Id,
  status: openEnum(ContentStatus.options),
  stage: z.optional(z.nullable(z.string())),
  stageProgress: z.optional(z.nullable(z.number())),
  etaSeconds: z.optional(z.nullable(z.number())),
  updatedAt: z.optional(z.nullable(Timestamp)),
});
export type ContentProgress = z.infer<typeof ContentProgress>;

/** [docs ref/approval/approve-content] */
export const ApproveRequest = z.optional(z.strictObject({ note: z.optional(z.string().check(z.maxLength(1024))) }));
export type ApproveRequest = z.infer<typeof ApproveRequest>;

/** [docs ref/approval/reject-content] */
export const RejectRequest = z.strictObject({ reason: z.string().check(z.minLength(1), z.maxLength(1024)) });
export type RejectRequest = z.infer<typeof RejectRequest>;

/** The outcome of a review; `approvedBy` and `rejectedBy` name the partner's key and are taken out by the proxy. [docs ref/approval] */
export const Review = z.looseObject({
  id: Id,
  approvalStatus: openEnum(ApprovalStatus.options),
  approvedAt: z.optional(z.nullable(Timestamp)),
  rejectedAt: z.optional(z.nullable(Timestamp)),
  reason: z.optional(z.nullable(z.string())),
  pendingSchedulePromotion: z.optional(
    z.nullable(z.looseObject({ status: openEnum(["ok", "failed"]), scheduledPostIds: z.optional(z.array(Id)) })),
  ),
});
export type Review = z.infer<typeof Review>;

const ReviewPolicyName = z.enum(["auto_approve", "review_first_n", "review_all"]);

/** Which content waits for a yes. `pendingCount` is the length of the queue. [docs ref/approval/policy] */
export const ReviewPolicy = z.looseObject({
  projectId: Id,
  policy: openEnum(ReviewPolicyName.options),
  firstN: z.optional(z.nullable(z.number())),
  pendingCount: z.optional(z.number()),
  updatedAt: z.optional(z.nullable(Timestamp)),
});
export type ReviewPolicy = z.infer<typeof ReviewPolicy>;

/** `firstN`, 1 to 50, belongs to `review_first_n` and to nothing else. [docs ref/approval/policy] */
export const UpdateReviewPolicyRequest = z
  .strictObject({
    policy: ReviewPolicyName,
    firstN: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(50))),
  })
  .check(
    z.refine((body) => (body.policy === "review_first_n") === (body.firstN !== undefined), {
      error: "is required with review_first_n and not allowed otherwise",
      path: ["firstN"],
    }),
  );
export type UpdateReviewPolicyRequest = z.infer<typeof UpdateReviewPolicyRequest>;

export const contentSchemas = {
  slideshowRemix: { body: RemixRequest, response: ContentStarted },
  videoRemix: { body: RemixRequest, response: ContentStarted },
  ugcRemix: { body: UgcRemixRequest, response: ContentStarted },
  slideshowBuilder: { body: SlideshowBuilderRequest, response: ContentStarted },
  list: { query: ListContentQuery, response: ContentPage },
  read: { response: Content },
  progress: { response: ContentProgress },
  approve: { body: ApproveRequest, response: Review },
  reject: { body: RejectRequest, response: Review },
  readReviewPolicy: { response: ReviewPolicy },
  updateReviewPolicy: { body: UpdateReviewPolicyRequest, response: ReviewPolicy },
};
