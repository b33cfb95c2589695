import type { Onboarded } from "./onboard.ts";
import type { Ids } from "./requests.ts";

/** One thing of each kind that a customer has after the whole path. */
export function idsOf({ project, media, oauth, influencer, job, content, scheduled, lease }: Onboarded): Ids {
  return {
    project: project.id,
    media: media.at(-1)?.id ?? "",
    socialAccount: oauth.socialAccountId ?? "",
    influencer: influencer.influencerId,
    job: job.jobId,
    content: content.id,
    scheduledPost: scheduled.scheduledPostIds?.[0] ?? "",
    leaseRequest: lease.requestId,
    oauthState: oauth.state,
  };
}
