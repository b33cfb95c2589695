import * as z from "zod/mini";
import { Id, openEnum, Timestamp } from "./common.schemas.ts";
import { OAuthStatus } from "./social.schemas.ts";

/** GET /v1/social-accounts/:socialAccountId/health. `score` from 0 to 100. [docs ref/social-accounts/health] */
export const AccountHealth = z.looseObject({
  socialAccountId: Id,
  score: z.number(),
  tier: openEnum(["shadowbanned", "new", "cold", "warming_up", "warm", "hot"]),
  /** One sentence for the account's owner. */
  recommendation: z.string(),
  /** Every 30 minutes; the field's name is assumed. */
  refreshedAt: z.optional(z.nullable(Timestamp)),
});
export type AccountHealth = z.infer<typeof AccountHealth>;

export const socialServerSchemas = {
  readOAuthState: { response: OAuthStatus },
  readHealth: { response: AccountHealth },
};
