import type { OAuthRow, SocialAccountRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { tokenLife } from "./accounts.ts";

/** A person's answer on the consent page. */
export type ConsentAnswer = { readonly allow: true; readonly handle: string } | { readonly allow: false };

/** Why a consent can no longer be given; null while it can. */
export function consentEnd(world: World, row: OAuthRow): "answered" | "expired" | null {
  if (row.status !== "pending") return "answered";
  return world.clock.wallNow() < row.expiresAt ? null : "expired";
}

/** Takes the answer to a consent and says where the browser goes next. Each consent is answered once. */
export function answerConsent(world: World, row: OAuthRow, answer: ConsentAnswer): string {
  if (!answer.allow) {
    world.state.oauth.put({ ...row, status: "failed" });
    return returnTo(row, "error");
  }
  const account = connect(world, row, answer.handle);
  world.state.oauth.put({ ...row, status: "completed", socialAccountId: account.id });
  return returnTo(row, "success");
}

/** Tells once that an account's consent has run out. One that was renewed since is left alone. */
export function endConsent(world: World, accountId: string, at: number): void {
  const account = world.state.socialAccounts.get(accountId);
  if (!account || account.disconnectedAt !== null || account.tokenExpiresAt === null) return;
  if (account.tokenExpiresAt > at || account.expiryTold === account.tokenExpiresAt) return;
  world.state.socialAccounts.put({ ...account, expiryTold: account.tokenExpiresAt });
  const { id: socialAccountId, platform, projectId } = account;
  emit(world, { type: "social_account.needs_reauth", projectId, at, data: () => ({ socialAccountId, platform }) });
}

/** A known account is renewed and keeps its id; that the same handle again is the same account is assumed. */
function connect(world: World, row: OAuthRow, handle: string): SocialAccountRow {
  const { state, clock, ids } = world;
  const now = clock.wallNow();
  const known = row.reauthorises
    ? state.socialAccounts.get(row.reauthorises)
    : findAccount(world, row.projectId, row.platform, handle);
  const tokenExpiresAt = now + tokenLife[row.platform];
  const account = state.socialAccounts.put({
    id: known?.id ?? ids.uuid("sa"),
    projectId: row.projectId,
    platform: row.platform,
    handle: known?.handle ?? handle,
    connectedAt: now,
    tokenExpiresAt,
    disconnectedAt: null,
    lease: null,
  });
  world.agenda.wall.add(tokenExpiresAt, "token", account.id);
  emit(world, {
    type: "social_account.connected",
    projectId: row.projectId,
    at: now,
    data: () => ({
      socialAccountId: account.id,
      platform: account.platform,
      displayName: account.handle,
      connectedAt: new Date(now).toISOString(),
    }),
  });
  return account;
}

function findAccount(
  world: World,
  projectId: string,
  platform: SocialAccountRow["platform"],
  handle: string,
): SocialAccountRow | undefined {
  for (const account of world.state.socialAccounts.oldestFirst(projectId)) {
    if (account.platform === platform && account.handle === handle && !account.lease) return account;
  }
  return undefined;
}

/** The partner's page, with the outcome added to whatever query it has. [seed S002] */
function returnTo(row: OAuthRow, status: "success" | "error"): string {
  const url = new URL(row.returnUrl);
  const outcome = new URLSearchParams({ state: row.id, status });
  url.search = url.search ? `${url.search}&${outcome}` : `?${outcome}`;
  return url.href;
}
