import * as z from "zod/mini";
import { Failure, Id, openEnum, Platform, page, pageQuery, repeated, Timestamp, UtcInstant } from "./common.schemas.ts";

/** `publish` posts at the time, `draft` goes to the customer's phone, `managed` through the project's provider. [seed S002] */
export const PublishMode = z.enum(["publish", "draft", "managed"]);
export type PublishMode = z.infer<typeof PublishMode>;

/** TikTok's own settings; ignored off TikTok and for `managed`. [mcp] */
const TiktokPostSettings = z.strictObject({
  privacyLevel: z.optional(z.enum(["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "FOLLOWER_OF_CREATOR", "SELF_ONLY"])),
  disableComment: z.optional(z.boolean()),
  disableDuet: z.optional(z.boolean()),
  disableStitch: z.optional(z.boolean()),
  isBrandOrganic: z.optional(z.boolean()),
  isBrandedContent: z.optional(z.boolean()),
});

/** Refused with `draft`; `manual` needs a `trackId` and acts as `auto` on publish. [mcp; docs ref/publishing/list-tiktok-music] */
const TiktokMusic = z
  .strictObject({ mode: z.enum(["none", "auto", "manual"]), trackId: z.optional(z.string().check(z.maxLength(200))) })
  .check(
    z.refine((music) => music.mode !== "manual" || music.trackId !== undefined, {
      error: "is required with manual",
      path: ["trackId"],
    }),
  );

/** One account a post goes to; overrides of at most 4000 characters. [seed S002; docs ref/publishing/publish-content] */
export const ScheduleTarget = z
  .strictObject({
    socialAccountId: Id,
    mode: PublishMode,
    captionOverride: z.optional(z.string().check(z.maxLength(4000))),
    firstCommentOverride: z.optional(z.string().check(z.maxLength(4000))),
    tiktokPostSettings: z.optional(TiktokPostSettings),
    tiktokMusic: z.optional(TiktokMusic),
    shareReelToFeed: z.optional(z.boolean()),
  })
  .check(
    z.refine((target) => target.mode !== "draft" || target.tiktokMusic === undefined, {
      error: "is not allowed on a draft",
      path: ["tiktokMusic"],
    }),
  );
export type ScheduleTarget = z.infer<typeof ScheduleTarget>;

/** 1 to 50, one for each account. */
export const ScheduleTargets = z.array(ScheduleTarget).check(
  z.minLength(1),
  z.maxLength(50),
  z.refine((targets) => new Set(targets.map((t) => t.socialAccountId)).size === targets.length, {
    error: "must name each account once",
  }),
);

/** POST /v1/content/:containerId/schedule. The instant is literal: the project's time zone does not shift it. [seed S002] */
export const ScheduleRequest = z.strictObject({ scheduledFor: UtcInstant, targets: ScheduleTargets });
export type ScheduleRequest = z.infer<typeof ScheduleRequest>;

/** `blocked_on_approval` keeps the plan until the content is approved; that the ids may then be missing is assumed. [seed S002; docs ref/publishing/schedule-content] */
export const Scheduled = z.looseObject({
  scheduledPostIds: z.optional(z.nullable(z.array(Id))),
  gateStatus: openEnum(["queued", "blocked_on_approval"]),
  scheduledFor: z.optional(z.nullable(Timestamp)),
});
export type Scheduled = z.infer<typeof Scheduled>;

/** `published`, `failed`, `canceled` and `draft` are final. [docs ref/publishing/get-post] */
export const PostStatus = z.enum(["queued", "publishing", "published", "failed", "canceled", "draft"]);

export const ScheduledPost = z.looseObject({
  id: Id,
  containerId: Id,
  socialAccountId: Id,
  platform: z.optional(openEnum(Platform.options)),
  mode: z.optional(openEnum(PublishMode.options)),
  status: openEnum(PostStatus.options),
  externalId: z.optional(z.nullable(z.string())),
  externalUrl: z.optional(z.nullable(z.string())),
  scheduledFor: Timestamp,
  attemptedAt: z.optional(z.nullable(Timestamp)),
  publishedAt: z.optional(z.nullable(Timestamp)),
  canceledAt: z.optional(z.nullable(Timestamp)),
  lastError: z.optional(z.nullable(Failure)),
  createdAt: z.optional(Timestamp),
  updatedAt: z.optional(Timestamp),
});
export type ScheduledPost = z.infer<typeof ScheduledPost>;

/** Latest first; a calendar asks with `since` and `until` and sorts again. [docs ref/publishing/list-posts] */
export const ListPostsQuery = z.strictObject({
  status: z.optional(repeated(PostStatus)),
  socialAccountId: z.optional(Id),
  since: z.optional(UtcInstant),
  until: z.optional(UtcInstant),
  ...pageQuery(100),
});
export type ListPostsQuery = z.input<typeof ListPostsQuery>;

export const ScheduledPostPage = page(ScheduledPost);
export type ScheduledPostPage = z.infer<typeof ScheduledPostPage>;

/** Only while the post is queued. [docs ref/publishing/reschedule-post] */
export const RescheduleRequest = z.strictObject({ scheduledFor: UtcInstant });
export type RescheduleRequest = z.infer<typeof RescheduleRequest>;

export const Rescheduled = z.looseObject({
  id: Id,
  status: openEnum(PostStatus.options),
  scheduledFor: Timestamp,
  updatedAt: z.optional(Timestamp),
});
export type Rescheduled = z.infer<typeof Rescheduled>;

/** [docs ref/publishing/cancel-post] */
export const CancelPostRequest = z.optional(
  z.strictObject({ reason: z.optional(z.string().check(z.maxLength(1024))) }),
);
export type CancelPostRequest = z.infer<typeof CancelPostRequest>;

export const CanceledPost = z.looseObject({
  id: Id,
  status: openEnum(PostStatus.options),
  canceledAt: z.optional(z.nullable(Timestamp)),
});
export type CanceledPost = z.infer<typeof CanceledPost>;

export const scheduleSchemas = {
  create: { body: ScheduleRequest, response: Scheduled },
  listPosts: { query: ListPostsQuery, response: ScheduledPostPage },
  readPost: { response: ScheduledPost },
  reschedule: { body: RescheduleRequest, response: Rescheduled },
  cancelPost: { body: CancelPostRequest, response: CanceledPost },
};
