import * as z from "zod/mini";
import { Id, openEnum, Timestamp } from "./common.schemas.ts";

/** GET /v1/whoami. Nothing in it tells a live key from a test key. [docs ref/organizations/whoami] */
export const WhoAmI = z.looseObject({
  organizationId: Id,
  /** The same as `organizationId`. */
  workspaceId: Id,
  organizationName: z.string(),
  parentOrganizationId: z.nullable(Id),
  /** May be empty on a legacy key that may do everything: it says nothing about permissions. */
  scopes: z.array(z.string()),
  rateLimitTier: openEnum(["standard", "pilot", "partner", "sandbox"]),
  apiKeyId: Id,
  /** Credits. */
  creditBalance: z.number(),
});
export type WhoAmI = z.infer<typeof WhoAmI>;

/** Credits by wallet key; the keys are formats with underscores, and `auto`. */
const CreditsPerFormat = z.record(z.string(), z.number());

/** GET /v1/credits. Work is gated by `available`, which is `balance` without what running work holds. [docs ref/credits/get-credits] */
export const Credits = z.looseObject({
  organizationId: Id,
  balance: z.number(),
  available: z.number(),
  includedRemaining: z.number(),
  prepaidBalance: z.number(),
  reservedCredits: z.number(),
  includedThisPeriod: z.number(),
  usedThisPeriod: z.number(),
  currentPeriod: z.looseObject({ start: Timestamp, end: Timestamp, usedCredits: z.number() }),
  subscriptionTier: z.nullable(z.string()),
  billingStatus: z.nullable(z.string()),
  estimatedCreditsPerFormat: CreditsPerFormat,
});
export type Credits = z.infer<typeof Credits>;

export const organizationServerSchemas = { whoami: { response: WhoAmI }, credits: { response: Credits } };
