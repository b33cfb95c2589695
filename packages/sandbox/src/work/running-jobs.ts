import { Refusal } from "../pipeline/errors.ts";
import { tierLimits } from "../pipeline/rate.ts";
import type { OrganizationRow } from "../state/rows.ts";
import type { World } from "../world.ts";

/** Which jobs run, by organization. */
export class RunningJobs {
  readonly #byOrganization = new Map<string, Set<string>>();

  add(organizationId: string, jobId: string): void {
    const running = this.#byOrganization.get(organizationId);
    if (running) running.add(jobId);
    else this.#byOrganization.set(organizationId, new Set([jobId]));
  }

  delete(organizationId: string, jobId: string): void {
    this.#byOrganization.get(organizationId)?.delete(jobId);
  }

  of(organizationId: string): ReadonlySet<string> {
    return this.#byOrganization.get(organizationId) ?? new Set();
  }

  clear(): void {
    this.#byOrganization.clear();
  }
}

/**
 * Refuses with 429 to start one more job than may run at once. The docs say that there is a cap and that it answers so, not how
 * high it is: the numbers of `tierLimits` are assumed. What a new project starts by itself counts and is never refused.
 */
export function requireFreeJob(world: World, organization: OrganizationRow): void {
  const limit = organization.jobsAtOnce ?? tierLimits[organization.tier].jobsAtOnce;
  const running = world.running.of(organization.id);
  if (running.size < limit) return;
  let soonest = Number.POSITIVE_INFINITY;
  for (const id of running) {
    const job = world.state.jobs.get(id);
    if (job) soonest = Math.min(soonest, job.startedWork + job.durationWork - world.clock.workNow());
  }
  const retryAfter = Number.isFinite(soonest) ? Math.max(1, Math.ceil(soonest / 1000)) : 1;
  const message = `${limit} jobs may run at once, and as many do. The next one ends in about ${retryAfter} s.`;
  throw new Refusal("RATE_LIMITED", message, { retryAfter });
}
