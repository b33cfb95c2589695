import * as z from "zod/mini";
import { CountryCode, Id, LanguageTag, openEnum, page, pageQuery, Timestamp } from "./common.schemas.ts";
import { leaseLimits as limits } from "./leased-accounts.limits.ts";

/** What kind of account is wanted. Bounds other than the note's are assumed. [seed S000] */
export const Niche = z.strictObject({
  vertical: z.string().check(z.minLength(1), z.maxLength(limits.vertical)),
  audience: z.optional(z.string().check(z.maxLength(limits.audience))),
  language: z.optional(LanguageTag),
  geo: z.optional(z.array(CountryCode).check(z.maxLength(limits.geo))),
});
export type Niche = z.infer<typeof Niche>;

/**
 * POST …/leased-accounts/request. Each account costs 150 USD a month, charged to the partner when it is assigned, not when
 * it is requested. [seed S000]
 */
export const LeaseRequestInput = z.strictObject({
  /** Must equal the path's id. */
  projectId: Id,
  /** 1 to 50. */
  count: z.number().check(z.int(), z.minimum(limits.count.min), z.maximum(limits.count.max)),
  niche: Niche,
  target: z.optional(z.string().check(z.maxLength(limits.target))),
  /** At most 2000 characters. [seed S000] */
  note: z.optional(z.string().check(z.maxLength(limits.note))),
  /** A server's own id for the request; the API makes one otherwise. */
  requestId: z.optional(Id),
});
export type LeaseRequestInput = z.infer<typeof LeaseRequestInput>;

/** `requested` goes on; `in_review`, `provisioning` and `failed` are planned. An unknown status goes on. [seed S001] */
export const LeaseStatus = z.enum([
  "requested",
  "in_review",
  "provisioning",
  "assigned",
  "partial",
  "rejected",
  "failed",
]);

export const LeaseRequested = z.looseObject({
  requestId: Id,
  status: openEnum(LeaseStatus.options),
  submittedAt: Timestamp,
});
export type LeaseRequested = z.infer<typeof LeaseRequested>;

/** Where a request stands; `note` says why it is partial or rejected. [seed S001] */
export const LeaseRequest = z.extend(LeaseRequested, {
  projectId: Id,
  assignedAt: z.nullable(Timestamp),
  assignedSocialAccountIds: z.array(Id),
  note: z.nullable(z.string()),
});
export type LeaseRequest = z.infer<typeof LeaseRequest>;

/** A leased account; the price in US cents a month. [docs ref/leased-accounts/list-leased-accounts] */
export const LeasedAccount = z.looseObject({
  socialAccountId: Id,
  projectId: z.optional(Id),
  handle: z.nullable(z.string()),
  platform: openEnum(["tiktok"]),
  followers: z.optional(z.nullable(z.number())),
  status: openEnum(["assigned", "disconnected"]),
  assignedAt: z.optional(z.nullable(Timestamp)),
  nextRenewalAt: z.optional(z.nullable(Timestamp)),
  monthlyPriceCents: z.optional(z.nullable(z.number())),
});
export type LeasedAccount = z.infer<typeof LeasedAccount>;

export const ListLeasedAccountsQuery = z.strictObject({
  status: z.optional(z.enum(["assigned", "disconnected"])),
  ...pageQuery(200),
});
export type ListLeasedAccountsQuery = z.input<typeof ListLeasedAccountsQuery>;

export const LeasedAccountPage = page(LeasedAccount);
export type LeasedAccountPage = z.infer<typeof LeasedAccountPage>;

/** DELETE /v1/leased-accounts/:socialAccountId. Immediate, no refund. [docs ref/leased-accounts/release-leased-account] */
export const ReleaseRequest = z.optional(z.strictObject({ reason: z.optional(z.string().check(z.maxLength(1024))) }));
export type ReleaseRequest = z.infer<typeof ReleaseRequest>;

export const ReleasedAccount = z.looseObject({
  socialAccountId: Id,
  status: openEnum(["disconnected"]),
  disconnectedReason: z.optional(z.string()),
  disconnectedAt: z.optional(Timestamp),
});
export type ReleasedAccount = z.infer<typeof ReleasedAccount>;

export const leasedAccountsSchemas = {
  request: { body: LeaseRequestInput, response: LeaseRequested },
  readRequest: { response: LeaseRequest },
  list: { query: ListLeasedAccountsQuery, response: LeasedAccountPage },
  release: { body: ReleaseRequest, response: ReleasedAccount },
};
