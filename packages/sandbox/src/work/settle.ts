import type { DueKind } from "../state/agenda.ts";
import { attemptDelivery } from "../webhooks/delivery.ts";
import type { World } from "../world.ts";
import { endConsent } from "./consent.ts";
import { finishJob } from "./finish-job.ts";
import { fulfilLease } from "./leases.ts";
import { publishPost } from "./posts.ts";

const happen: Readonly<Record<DueKind, (world: World, id: string, at: number) => void>> = {
  job: finishJob,
  post: publishPost,
  lease: fulfilLease,
  token: endConsent,
  delivery: attemptDelivery,
};

/**
 * Lets everything happen that is due by now, in order. State is brought up to date by whoever looks, so no timer runs and
 * a stepped clock gives the same history as a real one.
 */
export function settle(world: World): void {
  const { wall, work } = world.agenda;
  const wallNow = world.clock.wallNow();
  const workNow = world.clock.workNow();
  // An instant on the work clock, as the wall shows it.
  const lead = wallNow - workNow;
  for (;;) {
    const workFirst = work.next + lead <= wall.next;
    const due = workFirst ? work.takeDue(workNow) : wall.takeDue(wallNow);
    if (!due) return;
    happen[due.kind](world, due.id, workFirst ? due.due + lead : due.due);
  }
}

/** Settles, keeps what came of it, and waits for every delivery on its way; those may bring more that is due. */
export async function settled(world: World): Promise<void> {
  do {
    await Promise.all(world.underway);
    settle(world);
    await world.state.commit();
  } while (world.underway.size > 0);
}
