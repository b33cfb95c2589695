import type { SocialAccountRow } from "../state/rows.ts";

const DAY = 24 * 60 * 60_000;

/** How long a platform's consent lasts, in milliseconds. Assumed, after what TikTok and Instagram say of their tokens. */
export const tokenLife: Readonly<Record<SocialAccountRow["platform"], number>> = {
  tiktok: 365 * DAY,
  instagram: 60 * DAY,
};

/** An account's status at an instant: a token that ran out asks for a new consent. */
export function accountStatus(
  account: SocialAccountRow,
  now: number,
): "connected" | "reauth_required" | "disconnected" {
  if (account.disconnectedAt !== null) return "disconnected";
  return account.tokenExpiresAt !== null && now >= account.tokenExpiresAt ? "reauth_required" : "connected";
}
