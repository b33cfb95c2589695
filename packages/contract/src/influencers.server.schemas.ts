import * as z from "zod/mini";
import { BrandVoice, LanguageTag } from "./common.schemas.ts";
import { Influencer, InfluencerAgeRange, InfluencerGender, InfluencerStarted } from "./influencers.schemas.ts";

/** 1 to 128 characters. [docs ref/influencers/patch-influencer] */
const Name = z.string().check(z.minLength(1), z.maxLength(128));

const traits = {
  gender: z.optional(InfluencerGender),
  ageRange: z.optional(z.nullable(InfluencerAgeRange)),
  brandVoice: z.optional(BrandVoice),
  language: z.optional(LanguageTag),
};

/** PATCH /v1/influencers/:influencerId. Absent fields stay. [docs ref/influencers/patch-influencer] */
export const UpdateInfluencerRequest = z.strictObject({ name: z.optional(Name), ...traits });
export type UpdateInfluencerRequest = z.infer<typeof UpdateInfluencerRequest>;

/** POST /v1/influencers/:influencerId/clone. Absent fields are the original's. [mcp] */
export const CloneInfluencerRequest = z.strictObject({ name: Name, ...traits });
export type CloneInfluencerRequest = z.infer<typeof CloneInfluencerRequest>;

export const influencersServerSchemas = {
  update: { body: UpdateInfluencerRequest, response: Influencer },
  clone: { body: CloneInfluencerRequest, response: InfluencerStarted },
};
