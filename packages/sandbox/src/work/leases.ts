import { isFinalStatus } from "@layers-kit/contract";
import { hash } from "../ids.ts";
import type { LeaseOutcome, LeaseRow, SocialAccountRow } from "../state/rows.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { takePlanned } from "./planned.ts";
import { available, leaseCredits, reserve, spend } from "./wallet.ts";

/** How long a request waits to be fulfilled, in milliseconds of work at speed 1. The docs say under 48 hours. [seed S000] */
export const LEASE_DURATION: number = 2 * 60 * 60_000;

/** Ends a request whose time has come: as planned on request, else by what the wallet can pay for. */
export function fulfilLease(world: World, leaseId: string, due: number): void {
  const lease = world.state.leases.get(leaseId);
  // A request that was moved on since has a later time of its own.
  if (!lease || isFinalStatus("leaseRequest", lease.status) || world.clock.workNow() < lease.dueWork) return;
  const planned = takePlanned(world, "lease", lease.projectId);
  const usual = affordable(world, lease);
  endLease(world, lease, planned ? possible(planned, usual, lease) : usual, Math.max(due, lease.submittedAt));
}

/** A planned outcome as far as the request and the wallet allow it. */
function possible(planned: LeaseOutcome, usual: LeaseOutcome, lease: LeaseRow): LeaseOutcome {
  const { status, note } = planned;
  if (status !== "assigned" && status !== "partial") return planned;
  const wanted = status === "assigned" ? lease.count : Math.min(planned.accounts ?? lease.count, lease.count - 1);
  const covered = usual.status === "assigned" ? lease.count : (usual.accounts ?? 0);
  if (wanted > covered) return usual;
  // One account cannot be delivered in part.
  return wanted < 1 ? { status: "assigned" } : { status, ...(note && { note }), accounts: wanted };
}

/** What the wallet covers. Accounts are charged when they are assigned, not at the request. [seed S000] */
function affordable({ state }: World, lease: LeaseRow): LeaseOutcome {
  const project = state.projects.get(lease.projectId);
  const organization = project && state.organizations.get(project.organizationId);
  if (!organization || project.status === "archived") {
    return { status: "rejected", note: "The project is archived." };
  }
  const count = Math.min(lease.count, Math.max(0, Math.floor(available(organization) / leaseCredits)));
  if (count === lease.count) return { status: "assigned" };
  if (count === 0) return { status: "rejected", note: "The wallet does not cover one account." };
  const note = `${count} of ${lease.count} for now: the wallet does not cover more.`;
  return { status: "partial", accounts: count, note };
}

/** Brings a request to an outcome, with the accounts that belong to it. One that is not final has another turn later. */
export function endLease(world: World, lease: LeaseRow, outcome: LeaseOutcome, at: number): void {
  const { state } = world;
  if (isFinalStatus("leaseRequest", lease.status)) throw new TypeError(`The request is ${lease.status} already.`);
  const count = accountsOf(lease, outcome);
  const organizationId = state.projects.get(lease.projectId)?.organizationId ?? "";
  reserve(state, organizationId, count * leaseCredits);
  spend(state, organizationId, count * leaseCredits, at);
  const accounts = Array.from({ length: count }, (_, index) => leasedAccount(world, lease, index, at));
  for (const account of accounts) state.socialAccounts.put(account);
  const dueWork = world.clock.workNow() + LEASE_DURATION / world.speed;
  const final = isFinalStatus("leaseRequest", outcome.status);
  if (!final) world.agenda.work.add(dueWork, "lease", lease.id);
  const ended = state.leases.put({
    ...lease,
    ...(!final && { dueWork }),
    status: outcome.status,
    note: outcome.note ?? usualNote(outcome.status, count, lease.count),
    assignedAt: count > 0 ? at : null,
    assignedSocialAccountIds: accounts.map((account) => account.id),
  });
  if (final) tellLease(world, ended, at);
}

/** The events' fields are assumed, and that `assigned` also tells of a part, and `rejected` of a failure. [seed S001] */
function tellLease(world: World, lease: LeaseRow, at: number): void {
  const { projectId, requestId, status, note, assignedSocialAccountIds } = lease;
  emit(world, {
    type: lease.assignedAt === null ? "lease_request.rejected" : "lease_request.assigned",
    projectId,
    at,
    data: () => ({ requestId, projectId, status, note, assignedSocialAccountIds }),
  });
}

function accountsOf(lease: LeaseRow, { status, accounts }: LeaseOutcome): number {
  if (status === "assigned") return lease.count;
  if (status !== "partial") return 0;
  const count = accounts ?? lease.count - 1;
  if (Number.isInteger(count) && count > 0 && count < lease.count) return count;
  throw new TypeError(
    `A partial outcome brings from 1 to ${lease.count - 1} of ${lease.count} accounts, not ${count}.`,
  );
}

function usualNote(status: string, count: number, wanted: number): string | null {
  if (status === "partial") return `${count} of ${wanted} for now.`;
  return status === "rejected" || status === "failed" ? "No suitable account could be found." : null;
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
