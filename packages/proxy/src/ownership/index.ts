import type { IdKind } from "@layers-kit/contract";
import { content } from "./content.ts";
import { influencer } from "./influencer.ts";
import { job } from "./job.ts";
import { leaseRequest } from "./lease-request.ts";
import { media } from "./media.ts";
import { oauthState } from "./oauth-state.ts";
import { project } from "./project.ts";
import { scheduledPost } from "./scheduled-post.ts";
import { socialAccount } from "./social-account.ts";
import type { Way } from "./way.ts";

/** One way for each kind of id. A kind without one does not compile. */
export const ways: Readonly<Record<IdKind, Way>> = {
  project,
  content,
  scheduledPost,
  influencer,
  socialAccount,
  media,
  leaseRequest,
  job,
  oauthState,
};
