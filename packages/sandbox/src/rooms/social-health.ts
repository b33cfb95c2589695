import type { AccountHealth } from "@layers-kit/contract/server";
import { hash } from "../ids.ts";
import { notFound } from "../pipeline/errors.ts";
import type { ServerHandlers } from "../pipeline/handler.ts";
import type { SocialAccountRow } from "../state/rows.ts";
import type { World } from "../world.ts";
import { owned, projectOf } from "./find.ts";
import { consentView } from "./social.ts";
import { instant } from "./times.ts";

/** How often health is looked at anew. [docs ref/social-accounts/health] */
const REFRESH = 30 * 60_000;

export const socialHealth: ServerHandlers<"social"> = {
  /** The docs bind a state to the key that made it; here it is bound to the organization. */
  readOAuthState(call) {
    const row = call.world.state.oauth.get(call.params.state);
    if (!row) throw notFound();
    projectOf(call, row.projectId);
    return { body: consentView(call.world, row) };
  },

  readHealth(call) {
    const { row } = owned(call, "socialAccounts", call.params.socialAccountId);
    if (row.disconnectedAt !== null) throw notFound();
    return { body: health(call.world, row) };
  },
};

/** Grows with what was posted, as the docs say; the figures are invented. */
function health(world: World, row: SocialAccountRow): AccountHealth {
  let posted = 0;
  for (const post of world.state.posts.oldestFirst(row.projectId)) {
    if (post.socialAccountId === row.id && post.status === "published") posted++;
  }
  const score = Math.min(100, (row.lease ? 45 : 0) + posted * 12 + (posted > 0 ? hash(row.id) % 10 : 0));
  const level = levels.find(({ from }) => score >= from) ?? newcomer;
  return {
    socialAccountId: row.id,
    score,
    tier: level.tier,
    recommendation: level.recommendation,
    refreshedAt: instant(Math.floor(world.clock.wallNow() / REFRESH) * REFRESH),
  };
}

const newcomer = {
  from: 0,
  tier: "new",
  recommendation: "Nothing was posted yet. Post three times in the first week.",
};

const levels = [
  { from: 80, tier: "hot", recommendation: "Posts do very well. Keep the pace of the last weeks." },
  { from: 55, tier: "warm", recommendation: "Posts are seen. Post once a day to grow." },
  { from: 25, tier: "warming_up", recommendation: "People begin to see the posts. Post every other day." },
  { from: 1, tier: "cold", recommendation: "Few people see the posts. Try another kind of opening." },
] as const;
