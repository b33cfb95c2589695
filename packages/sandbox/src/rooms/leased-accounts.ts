import type { LeasedAccount } from "@layers-kit/contract";
import { conflict, invalid, notFound } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { SocialAccountRow } from "../state/rows.ts";
import { joined } from "../state/state.ts";
import { LEASE_DURATION } from "../work/leases.ts";
import { leaseCredits, requireCredits } from "../work/wallet.ts";
import { activeProjectOf, owned, projectOf } from "./find.ts";
import { disconnect } from "./social.ts";
import { instant } from "./times.ts";

export const leasedAccounts: RoomHandlers<"leasedAccounts"> = {
  request(call) {
    const { world, organization, body, params } = call;
    const project = activeProjectOf(call, params.projectId);
    if (body.projectId !== project.id) throw invalid([{ path: "projectId", message: "must equal the path's project" }]);
    requireCredits(organization, leaseCredits);
    const requestId = body.requestId ?? world.ids.ulid("lreq");
    const id = joined(organization.id, requestId);
    if (world.state.leases.get(id)) throw conflict("A request with this requestId exists. Send another, or none.");
    const dueWork = world.clock.workNow() + LEASE_DURATION / world.speed;
    const row = world.state.leases.put({
      id,
      requestId,
      projectId: project.id,
      count: body.count,
      niche: body.niche,
      status: "requested",
      submittedAt: world.clock.wallNow(),
      dueWork,
      assignedAt: null,
      assignedSocialAccountIds: [],
      note: null,
    });
    world.agenda.work.add(dueWork, "lease", id);
    return { body: { requestId, status: row.status, submittedAt: instant(row.submittedAt) } };
  },

  /** The docs promise a 404 for a request of another organization, not of another project: so it is here. [seed S001] */
  readRequest(call) {
    const { world, organization, params } = call;
    projectOf(call, params.projectId);
    const row = world.state.leases.get(joined(organization.id, params.requestId));
    if (!row) throw notFound();
    return {
      body: {
        requestId: row.requestId,
        projectId: row.projectId,
        status: row.status,
        submittedAt: instant(row.submittedAt),
        assignedAt: instant(row.assignedAt),
        assignedSocialAccountIds: [...row.assignedSocialAccountIds],
        note: row.note,
      },
    };
  },

  list(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const wanted = query.status ?? "assigned";
    const page = paginate({
      list: `leased ${project.id}`,
      rows: world.state.socialAccounts.newestFirst(project.id),
      keep: (row) => row.lease !== null && leaseStatus(row) === wanted,
      idOf: (row) => row.id,
      query,
      usual: 50,
    });
    const now = world.clock.wallNow();
    return { body: { items: page.rows.map((row) => view(row, now)), nextCursor: page.nextCursor } };
  },

  release(call) {
    const { row } = owned(call, "socialAccounts", call.params.socialAccountId);
    if (row.lease === null || row.disconnectedAt !== null) throw notFound();
    disconnect(call, row);
    return {
      body: {
        socialAccountId: row.id,
        status: "disconnected",
        disconnectedReason: "released_by_partner",
        disconnectedAt: instant(call.world.clock.wallNow()),
      },
    };
  },
};

const leaseStatus = (row: SocialAccountRow): "assigned" | "disconnected" =>
  row.disconnectedAt === null ? "assigned" : "disconnected";

function view(row: SocialAccountRow, now: number): LeasedAccount {
  const assignedAt = row.lease?.assignedAt ?? row.connectedAt;
  return {
    socialAccountId: row.id,
    projectId: row.projectId,
    handle: row.handle,
    platform: "tiktok",
    followers: row.lease?.followers ?? null,
    status: leaseStatus(row),
    assignedAt: instant(assignedAt),
    nextRenewalAt: row.disconnectedAt === null ? instant(nextRenewal(assignedAt, now)) : null,
    monthlyPriceCents: leaseCredits,
  };
}

/** The next day of the month on which the lease began. Renewals themselves are not charged here. */
function nextRenewal(assignedAt: number, now: number): number {
  for (let months = 1; ; months++) {
    const date = new Date(assignedAt);
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months, 1);
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, lastDay));
    if (date.getTime() > now) return date.getTime();
  }
}
