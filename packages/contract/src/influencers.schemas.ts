import * as z from "zod/mini";
import { Id, openEnum, page, pageQuery, Timestamp } from "./common.schemas.ts";
import { influencerLimits as limits } from "./influencers.limits.ts";
import { JobStarted } from "./jobs.schemas.ts";

export const InfluencerGender = z.enum(["male", "female", "non_binary"]);
export const InfluencerAgeRange = z.enum(["teen", "young_adult", "adult", "mid_adult", "mature", "senior"]);

/** `pending`, `training`, then `ready` or `failed`; any other word is in progress. [seed S002; docs ref/influencers/get-influencer] */
export const InfluencerStatus = z.enum(["pending", "training", "ready", "failed"]);

/** POST …/influencers. Absent fields follow the project's audience. [docs ref/influencers/create-influencer] */
export const CreateInfluencerRequest = z.strictObject({
  gender: z.optional(InfluencerGender),
  ageRange: z.optional(InfluencerAgeRange),
  /** A visual hint of 1 to 60 characters. [mcp] */
  prompt: z.optional(z.string().check(z.minLength(limits.prompt.min), z.maxLength(limits.prompt.max))),
});
export type CreateInfluencerRequest = z.infer<typeof CreateInfluencerRequest>;

/** A persona that stands in for the brand. The image is `thumbnailUrl` in lists and `imageUrl` in reads: read either. */
export const Influencer = z.looseObject({
  influencerId: Id,
  projectId: z.optional(Id),
  name: z.optional(z.nullable(z.string())),
  gender: z.optional(z.nullable(openEnum(InfluencerGender.options))),
  ageRange: z.optional(z.nullable(openEnum(InfluencerAgeRange.options))),
  status: openEnum(InfluencerStatus.options),
  thumbnailUrl: z.optional(z.nullable(z.string())),
  imageUrl: z.optional(z.nullable(z.string())),
  errorMessage: z.optional(z.nullable(z.string())),
  createdAt: z.optional(Timestamp),
  updatedAt: z.optional(Timestamp),
});
export type Influencer = z.infer<typeof Influencer>;

export const ListInfluencersQuery = z.strictObject({ status: z.optional(InfluencerStatus), ...pageQuery(100) });
export type ListInfluencersQuery = z.input<typeof ListInfluencersQuery>;

export const InfluencerPage = page(Influencer);
export type InfluencerPage = z.infer<typeof InfluencerPage>;

/** The job of a new persona, with the id it will have. [docs ref/influencers/create-influencer] */
export const InfluencerStarted = z.extend(JobStarted, { influencerId: Id });
export type InfluencerStarted = z.infer<typeof InfluencerStarted>;

/** DELETE /v1/influencers/:influencerId. There is no undo. [docs ref/influencers] */
export const DeleteInfluencerRequest = z.optional(
  z.strictObject({ reason: z.optional(z.string().check(z.maxLength(1024))) }),
);
export type DeleteInfluencerRequest = z.infer<typeof DeleteInfluencerRequest>;

export const DeletedInfluencer = z.looseObject({
  influencerId: Id,
  status: openEnum(["deleted"]),
  deletedAt: z.optional(Timestamp),
});
export type DeletedInfluencer = z.infer<typeof DeletedInfluencer>;

export const influencersSchemas = {
  list: { query: ListInfluencersQuery, response: InfluencerPage },
  create: { body: CreateInfluencerRequest, response: InfluencerStarted },
  read: { response: Influencer },
  delete: { body: DeleteInfluencerRequest, response: DeletedInfluencer },
};
