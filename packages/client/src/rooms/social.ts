import type {
  DisconnectedAccount,
  ListSocialAccountsQuery,
  OAuthStatus,
  OAuthStatusQuery,
  OAuthUrl,
  OAuthUrlRequest,
  ReauthUrlRequest,
  SocialAccountPage,
} from "@layers-kit/contract";
import type { CallOptions } from "../call/call.ts";

/** TikTok and Instagram accounts. */
export interface SocialCalls {
  /**
   * Where to send the person to connect an account; the state lives ten minutes. `RETURN_URL_NOT_ALLOWED`: the partner's key
   * does not list the host of `returnUrl`. [seed S002]
   */
  oauthUrl(projectId: string, input: OAuthUrlRequest, options?: CallOptions): Promise<OAuthUrl>;
  /** The same for an account that must be connected again; it keeps its id. [docs ref/social-accounts/reauth-url] */
  reauthUrl(projectId: string, input: ReauthUrlRequest, options?: CallOptions): Promise<OAuthUrl>;
  /** How far one connection is; ask no more than once a second. [docs ref/social-accounts/oauth-status] */
  oauthStatus(projectId: string, query: OAuthStatusQuery, options?: CallOptions): Promise<OAuthStatus>;
  list(projectId: string, query?: ListSocialAccountsQuery, options?: CallOptions): Promise<SocialAccountPage>;
  /**
   * Disconnects an account and cancels its queued posts: ask first. A leased one answers `CONFLICT` and is released instead.
   * [docs ref/social-accounts/revoke-social-account]
   */
  disconnect(socialAccountId: string, options?: CallOptions): Promise<DisconnectedAccount>;
}
