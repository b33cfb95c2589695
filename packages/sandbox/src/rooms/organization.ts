import type { ContentFormat } from "@layers-kit/contract";
import type { ServerHandlers } from "../pipeline/handler.ts";
import { available, formatCredits, monthOf, spentIn } from "../work/wallet.ts";
import { instant } from "./times.ts";

export const organization: ServerHandlers<"organization"> = {
  whoami({ organization, key }) {
    return {
      body: {
        organizationId: organization.id,
        workspaceId: organization.id,
        organizationName: organization.name,
        parentOrganizationId: organization.parentOrganizationId,
        scopes: [...key.scopes],
        rateLimitTier: organization.tier,
        apiKeyId: key.id,
        creditBalance: organization.balance,
      },
    };
  },

  /** A wallet here is prepaid: that a plan includes no credits is assumed. `auto` costs what a video does. */
  credits({ world, organization }) {
    const now = new Date(world.clock.wallNow());
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
    const used = spentIn(organization, monthOf(now.getTime()));
    return {
      body: {
        organizationId: organization.id,
        balance: organization.balance,
        available: available(organization),
        includedRemaining: 0,
        prepaidBalance: organization.balance,
        reservedCredits: organization.reserved,
        includedThisPeriod: 0,
        usedThisPeriod: used,
        currentPeriod: {
          start: instant(Date.UTC(year, month, 1)),
          end: instant(Date.UTC(year, month + 1, 1)),
          usedCredits: used,
        },
        subscriptionTier: null,
        billingStatus: available(organization) > 0 ? "active" : "exhausted",
        estimatedCreditsPerFormat: { ...byWalletKey, auto: formatCredits["video-remix"] },
      },
    };
  },
};

/** The wallet spells formats with underscores. [docs ref/credits/get-credits] */
const byWalletKey = Object.fromEntries(
  Object.entries(formatCredits).map(([format, credits]) => [(format as ContentFormat).replaceAll("-", "_"), credits]),
);
