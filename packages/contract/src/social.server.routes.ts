import { endpoint } from "./route.ts";
import { serverRoom } from "./server-route.ts";
import type { OAuthStatus } from "./social.schemas.ts";
import type { AccountHealth } from "./social.server.schemas.ts";

/** The docs' own path to a consent, which names no project, and how an account fares. [docs ref/social-accounts] */
export const socialServer = serverRoom("social", {
  readOAuthState: endpoint<{ response: OAuthStatus }>()({
    method: "GET",
    path: "/v1/social/oauth-status/:state",
    scope: "social:read",
  }),
  readHealth: endpoint<{ response: AccountHealth }>()({
    method: "GET",
    path: "/v1/social-accounts/:socialAccountId/health",
    scope: "social:read",
  }),
});
