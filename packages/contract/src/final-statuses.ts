import type * as z from "zod/mini";
import type { ContentStatus } from "./content.schemas.ts";
import type { InfluencerStatus } from "./influencers.schemas.ts";
import type { JobStatus } from "./jobs.schemas.ts";
import type { LeaseStatus } from "./leased-accounts.schemas.ts";
import type { PostStatus } from "./schedule.schemas.ts";
import type { OAuthStatusWord } from "./social.schemas.ts";

/**
 * The statuses after which nothing changes any more. Every other word goes on, unknown ones too, since the API may add
 * some. [docs con/jobs, ref/publishing/get-post, ref/influencers/get-influencer, ops/versioning; seed S001, S002]
 */
export const finalStatuses = {
  job: ["completed", "failed", "canceled"],
  content: ["completed", "failed", "canceled"],
  influencer: ["ready", "failed"],
  scheduledPost: ["published", "failed", "canceled", "draft"],
  leaseRequest: ["assigned", "partial", "rejected", "failed"],
  oauthState: ["completed", "failed"],
} as const satisfies {
  job: readonly z.infer<typeof JobStatus>[];
  content: readonly z.infer<typeof ContentStatus>[];
  influencer: readonly z.infer<typeof InfluencerStatus>[];
  scheduledPost: readonly z.infer<typeof PostStatus>[];
  leaseRequest: readonly z.infer<typeof LeaseStatus>[];
  oauthState: readonly z.infer<typeof OAuthStatusWord>[];
};

/** Whether a status of this kind of thing is its last. */
export function isFinalStatus(kind: keyof typeof finalStatuses, status: string): boolean {
  return (finalStatuses[kind] as readonly string[]).includes(status);
}
