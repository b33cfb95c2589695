import { endpoint, room } from "./route.ts";
import type {
  DisconnectedAccount,
  ListSocialAccountsQuery,
  OAuthStatus,
  OAuthStatusQuery,
  OAuthUrl,
  OAuthUrlRequest,
  ReauthUrlRequest,
  SocialAccountPage,
} from "./social.schemas.ts";

/** TikTok and Instagram accounts. The status path is the seed's, which disagrees with the docs. [seed S002] */
export const social = room("social", {
  oauthUrl: endpoint<{ body: OAuthUrlRequest; response: OAuthUrl }>()({
    method: "POST",
    path: "/v1/projects/:projectId/social/oauth-url",
    scope: "social:write",
    idempotent: false,
    starts: { kind: "oauthState", at: "state" },
  }),
  reauthUrl: endpoint<{ body: ReauthUrlRequest; response: OAuthUrl }>()({
    method: "POST",
    path: "/v1/projects/:projectId/social/reauth-url",
    scope: "social:write",
    idempotent: false,
    ids: [{ kind: "socialAccount", in: "body", at: "socialAccountId" }],
    starts: { kind: "oauthState", at: "state" },
  }),
  oauthStatus: endpoint<{ query: OAuthStatusQuery; response: OAuthStatus }>()({
    method: "GET",
    path: "/v1/projects/:projectId/social/oauth-status",
    scope: "social:read",
    query: { state: "one" },
    ids: [{ kind: "oauthState", in: "query", at: "state" }],
  }),
  list: endpoint<{ query: ListSocialAccountsQuery; response: SocialAccountPage }>()({
    method: "GET",
    path: "/v1/projects/:projectId/social-accounts",
    scope: "social:read",
    query: { platform: "one", status: "one", leased: "one", limit: "one", cursor: "one" },
  }),
  disconnect: endpoint<{ response: DisconnectedAccount }>()({
    method: "DELETE",
    path: "/v1/social-accounts/:socialAccountId",
    scope: "social:write",
    caller: "disconnect",
  }),
});
