import type { OAuthStatus, OAuthUrl, SocialAccount } from "@layers-kit/contract";
import { conflict, notFound, Refusal } from "../pipeline/errors.ts";
import type { Call, RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { KeyRow, OAuthRow, ProjectRow, SocialAccountRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import { accountStatus } from "../work/accounts.ts";
import { cancelQueuedPosts } from "../work/posts.ts";
import type { World } from "../world.ts";
import { activeProjectOf, owned, projectOf } from "./find.ts";
import { instant } from "./times.ts";

/** How long a state lives. [docs ref/social-accounts/oauth-status] */
const STATE_LIFE = 10 * 60_000;

export const social: RoomHandlers<"social"> = {
  oauthUrl(call) {
    const project = activeProjectOf(call, call.params.projectId);
    requireReturnUrl(call.key, call.body.returnUrl);
    return { body: startConsent(call.world, project, { ...call.body, reauthorises: null }) };
  },

  reauthUrl(call) {
    const { world, body } = call;
    const project = activeProjectOf(call, call.params.projectId);
    const { row } = owned(call, "socialAccounts", body.socialAccountId);
    if (row.projectId !== project.id || row.disconnectedAt !== null) throw notFound();
    if (row.lease) throw conflict("A leased account is looked after by Layers and needs no consent.");
    requireReturnUrl(call.key, body.returnUrl);
    const { platform } = row;
    return { body: startConsent(world, project, { platform, returnUrl: body.returnUrl, reauthorises: row.id }) };
  },

  oauthStatus(call) {
    const project = projectOf(call, call.params.projectId);
    const row = call.world.state.oauth.get(call.query.state);
    if (row?.projectId !== project.id) throw notFound();
    return { body: consentView(call.world, row) };
  },

  list(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const now = world.clock.wallNow();
    const page = paginate({
      list: `social ${project.id}`,
      rows: world.state.socialAccounts.newestFirst(project.id),
      keep: (row) => {
        const status = accountStatus(row, now);
        // Assumed: what is disconnected shows only to who asks for it.
        if (query.status === undefined ? status === "disconnected" : status !== query.status) return false;
        if (query.platform !== undefined && row.platform !== query.platform) return false;
        return query.leased === undefined || String(row.lease !== null) === query.leased;
      },
      idOf: (row) => row.id,
      query,
      usual: 50,
    });
    return { body: { items: page.rows.map((row) => accountView(world, row)), nextCursor: page.nextCursor } };
  },

  disconnect(call) {
    const { world } = call;
    const { row } = owned(call, "socialAccounts", call.params.socialAccountId);
    if (row.disconnectedAt !== null) throw notFound();
    if (row.lease) {
      throw conflict("A leased account is released, not disconnected: DELETE /v1/leased-accounts/:socialAccountId.");
    }
    const canceledScheduledPosts = disconnect(call, row);
    return {
      body: {
        socialAccountId: row.id,
        status: "disconnected",
        disconnectedReason: "revoked_by_partner",
        canceledScheduledPosts,
        disconnectedAt: instant(world.clock.wallNow()),
      },
    };
  },
};

/** Ends an account and cancels what is queued for it; answers how many posts. */
export function disconnect({ world }: Pick<Call, "world">, row: SocialAccountRow): number {
  const at = world.clock.wallNow();
  world.state.socialAccounts.put({ ...row, disconnectedAt: at });
  const { id: socialAccountId, platform, projectId } = row;
  emit(world, { type: "social_account.revoked", projectId, at, data: () => ({ socialAccountId, platform }) });
  return cancelQueuedPosts(world, row.projectId, (post) => post.socialAccountId === row.id);
}

function requireReturnUrl(key: KeyRow, returnUrl: string): void {
  const { origin } = new URL(returnUrl);
  if (key.returnOrigins.includes(origin)) return;
  throw new Refusal("RETURN_URL_NOT_ALLOWED", `${origin} is not on this key's list of return origins.`, {
    details: { origin },
  });
}

function startConsent(
  world: World,
  project: ProjectRow,
  asked: Pick<OAuthRow, "platform" | "returnUrl" | "reauthorises">,
): OAuthUrl {
  const { platform, returnUrl, reauthorises } = asked;
  const row = world.state.oauth.put({
    id: `st_${world.ids.token()}`,
    token: world.ids.token(),
    projectId: project.id,
    platform,
    returnUrl,
    reauthorises,
    expiresAt: world.clock.wallNow() + STATE_LIFE,
    status: "pending",
    socialAccountId: null,
  });
  return {
    authorizeUrl: `${world.baseUrl}/consent/${row.token}`,
    state: row.id,
    expiresAt: instant(row.expiresAt),
  };
}

/** Where a consent stands. The failure codes are assumed: the docs list none. */
export function consentView(world: World, row: OAuthRow): OAuthStatus {
  const { id: state, status, socialAccountId } = row;
  const expiresAt = instant(row.expiresAt);
  if (status === "completed") return { state, status, socialAccountId };
  if (status === "failed") {
    return { state, status, error: { code: "ACCESS_DENIED", message: "The person did not allow the connection." } };
  }
  if (world.clock.wallNow() < row.expiresAt) return { state, status, expiresAt };
  const error = { code: "STATE_EXPIRED", message: "Nobody answered within ten minutes. Start again." };
  return { state, status: "failed", expiresAt, error };
}

function accountView(world: World, row: SocialAccountRow): SocialAccount {
  return {
    socialAccountId: row.id,
    platform: row.platform,
    handle: row.handle,
    avatarUrl: `${world.baseUrl}/cdn/accounts/${row.id}`,
    status: accountStatus(row, world.clock.wallNow()),
    leased: row.lease !== null,
    connectedAt: instant(row.connectedAt),
    tokenExpiresAt: instant(row.tokenExpiresAt),
  };
}
