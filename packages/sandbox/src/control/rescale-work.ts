import { isFinalStatus } from "@layers-kit/contract";
import { settle } from "../work/settle.ts";
import type { World } from "../world.ts";

/** Lets the rest of all running work take longer or shorter by a factor; its progress stays where it is. */
export function rescaleWork(world: World, factor: number): void {
  settle(world);
  const { state, agenda, clock } = world;
  const now = clock.workNow();
  for (const job of state.jobs.all()) {
    if (job.status !== "running") continue;
    const startedWork = now - (now - job.startedWork) * factor;
    state.jobs.put({ ...job, startedWork, durationWork: job.durationWork * factor });
  }
  for (const lease of state.leases.all()) {
    if (isFinalStatus("leaseRequest", lease.status)) continue;
    state.leases.put({ ...lease, dueWork: now + (lease.dueWork - now) * factor });
  }
  agenda.work.rescale(now, factor);
}
