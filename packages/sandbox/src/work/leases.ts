import { hash } from "../ids.ts";
import type { LeaseRow, SocialAccountRow } from "../state/rows.ts";
import type { World } from "../world.ts";
import { available, leaseCredits, reserve, spend } from "./wallet.ts";

/** How long a request waits to be fulfilled, in milliseconds of work at speed 1. The docs say under 48 hours. [seed S000] */
export const LEASE_DURATION: number = 2 * 60 * 60_000;

/** Assigns the accounts that the wallet can pay for. They are charged now, not at the request. [seed S000] */
export function fulfilLease(world: World, leaseId: string, due: number): void {
  const { state } = world;
  const lease = state.leases.get(leaseId);
  const project = lease && state.projects.get(lease.projectId);
  const organization = project && state.organizations.get(project.organizationId);
  if (lease?.status !== "requested" || !organization) return;
  const at = Math.max(due, lease.submittedAt);
  const affordable = Math.floor(available(organization) / leaseCredits);
  const count = project.status === "active" ? Math.max(0, Math.min(lease.count, affordable)) : 0;
  reserve(state, organization.id, count * leaseCredits);
  spend(state, organization.id, count * leaseCredits);
  const accounts = Array.from({ length: count }, (_, index) => leasedAccount(world, lease, index, at));
  for (const account of accounts) state.socialAccounts.put(account);
  state.leases.put({
    ...lease,
    ...outcome(count, lease.count, project.status === "archived"),
    assignedAt: count > 0 ? at : null,
    assignedSocialAccountIds: accounts.map((account) => account.id),
  });
}

function outcome(count: number, wanted: number, archived: boolean): Pick<LeaseRow, "status" | "note"> {
  if (count === wanted) return { status: "assigned", note: null };
  if (archived) return { status: "rejected", note: "The project is archived." };
  if (count === 0) return { status: "rejected", note: "The wallet does not cover one account." };
  return { status: "partial", note: `${count} of ${wanted} for now: the wallet does not cover more.` };
}

function leasedAccount(world: World, lease: LeaseRow, index: number, at: number): SocialAccountRow {
  const niche =
    lease.niche.vertical
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "")
      .slice(0, 12) || "daily";
  const seed = hash(`${lease.id} ${index}`);
  const ending = ["daily", "diaries", "club", "notes", "hub", "corner"][seed % 6];
  return {
    id: world.ids.uuid("sa"),
    projectId: lease.projectId,
    platform: "tiktok",
    handle: `${niche}.${ending}${((seed >>> 8) % 90) + 10}`,
    connectedAt: at,
    tokenExpiresAt: null,
    disconnectedAt: null,
    lease: { followers: 4000 + ((seed >>> 4) % 26_000), assignedAt: at, requestId: lease.requestId },
  };
}
