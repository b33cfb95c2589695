import { isFinalStatus } from "@layers-kit/contract";
import type { World } from "../world.ts";
import { queuedDue } from "./posts.ts";

/** Puts everything that a kept state still expects back on the agenda. */
export function planAgain({ state, agenda, running }: World): void {
  for (const job of state.jobs.all()) {
    if (job.status !== "running") continue;
    agenda.work.add(job.startedWork + job.durationWork, "job", job.id);
    const organizationId = state.projects.get(job.projectId)?.organizationId;
    if (organizationId !== undefined) running.add(organizationId, job.id);
  }
  for (const lease of state.leases.all()) {
    if (!isFinalStatus("leaseRequest", lease.status)) agenda.work.add(lease.dueWork, "lease", lease.id);
  }
  for (const post of state.posts.all()) if (post.status === "queued") agenda.wall.add(queuedDue(post), "post", post.id);
  for (const account of state.socialAccounts.all()) {
    if (account.tokenExpiresAt !== null) agenda.wall.add(account.tokenExpiresAt, "token", account.id);
  }
  for (const delivery of state.deliveries.all()) {
    // Nobody knows whether one that was on its way arrived: it goes again, under the same event id.
    if (delivery.status === "delivering") state.deliveries.put({ ...delivery, status: "pending" });
    if (delivery.nextRetryAt !== null) agenda.wall.add(delivery.nextRetryAt, "delivery", delivery.id);
  }
}
