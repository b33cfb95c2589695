import * as z from "zod/mini";
import { Failure, HttpUrl, Id, openEnum, Platform, page, pageQuery, Timestamp } from "./common.schemas.ts";

/** POST …/social/oauth-url. The host of `returnUrl` must be on the key's allow-list. [seed S002] */
export const OAuthUrlRequest = z.strictObject({
  platform: Platform,
  returnUrl: HttpUrl,
  scopes: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50))),
  usageNote: z.optional(z.string().check(z.maxLength(1024))),
});
export type OAuthUrlRequest = z.infer<typeof OAuthUrlRequest>;

/** POST …/social/reauth-url: the same consent again; the account keeps its id. [docs ref/social-accounts/reauth-url] */
export const ReauthUrlRequest = z.strictObject({
  socialAccountId: Id,
  returnUrl: HttpUrl,
  scopes: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50))),
});
export type ReauthUrlRequest = z.infer<typeof ReauthUrlRequest>;

/** Where to send the person, and the state to ask about; it lives ten minutes. [seed S002; docs ref/social-accounts/oauth-status] */
export const OAuthUrl = z.looseObject({ authorizeUrl: z.string(), state: Id, expiresAt: Timestamp });
export type OAuthUrl = z.infer<typeof OAuthUrl>;

export const OAuthStatusQuery = z.strictObject({ state: Id });
export type OAuthStatusQuery = z.infer<typeof OAuthStatusQuery>;

/** `pending` until the person has decided or ten minutes have passed. [seed S002; docs ref/social-accounts/oauth-status] */
export const OAuthStatusWord = z.enum(["pending", "completed", "failed"]);

/** The truth about one connection: what the redirect says is never trusted. [seed S002] */
export const OAuthStatus = z.looseObject({
  state: Id,
  status: openEnum(OAuthStatusWord.options),
  expiresAt: z.optional(Timestamp),
  socialAccountId: z.optional(z.nullable(Id)),
  error: z.optional(z.nullable(Failure)),
});
export type OAuthStatus = z.infer<typeof OAuthStatus>;

/** [docs ref/social-accounts/list-social-accounts] */
export const SocialAccountStatus = z.enum(["connected", "reauth_required", "disconnected"]);

/** One connected account. Only `connected` ones can be scheduled to. [docs ref/social-accounts/list-social-accounts] */
export const SocialAccount = z.looseObject({
  socialAccountId: Id,
  platform: openEnum(Platform.options),
  handle: z.nullable(z.string()),
  avatarUrl: z.optional(z.nullable(z.string())),
  status: openEnum(SocialAccountStatus.options),
  leased: z.optional(z.boolean()),
  connectedAt: z.optional(z.nullable(Timestamp)),
  tokenExpiresAt: z.optional(z.nullable(Timestamp)),
});
export type SocialAccount = z.infer<typeof SocialAccount>;

export const ListSocialAccountsQuery = z.strictObject({
  platform: z.optional(Platform),
  status: z.optional(SocialAccountStatus),
  leased: z.optional(z.enum(["true", "false"])),
  ...pageQuery(200),
});
export type ListSocialAccountsQuery = z.input<typeof ListSocialAccountsQuery>;

export const SocialAccountPage = page(SocialAccount);
export type SocialAccountPage = z.infer<typeof SocialAccountPage>;

/** The answer to a disconnection; its queued posts are canceled. [docs ref/social-accounts/revoke-social-account] */
export const DisconnectedAccount = z.looseObject({
  socialAccountId: Id,
  status: openEnum(["disconnected"]),
  disconnectedReason: z.optional(z.string()),
  canceledScheduledPosts: z.optional(z.number()),
  disconnectedAt: z.optional(Timestamp),
});
export type DisconnectedAccount = z.infer<typeof DisconnectedAccount>;

export const socialSchemas = {
  oauthUrl: { body: OAuthUrlRequest, response: OAuthUrl },
  reauthUrl: { body: ReauthUrlRequest, response: OAuthUrl },
  oauthStatus: { query: OAuthStatusQuery, response: OAuthStatus },
  list: { query: ListSocialAccountsQuery, response: SocialAccountPage },
  disconnect: { response: DisconnectedAccount },
};
