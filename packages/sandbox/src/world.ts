import type { Art } from "./art/types.ts";
import type { Clock } from "./clock.ts";
import type { Ids, Random } from "./ids.ts";
import type { FetchMedia } from "./media/fetch-media.ts";
import type { Files } from "./media/files.ts";
import type { Idempotency } from "./pipeline/idempotency.ts";
import type { Budgets } from "./pipeline/rate.ts";
import type { Agenda } from "./state/agenda.ts";
import type { State } from "./state/state.ts";
import type { Deliver } from "./webhooks/deliver.ts";
import type { RunningJobs } from "./work/running-jobs.ts";

/** Everything that a handler may touch. */
export interface World {
  readonly state: State;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly art: Art;
  readonly files: Files;
  readonly fetchMedia: FetchMedia;
  readonly deliver: Deliver;
  /** Deliveries that are on their way. */
  readonly underway: Set<Promise<void>>;
  readonly running: RunningJobs;
  readonly budgets: Budgets;
  readonly idempotency: Idempotency;
  /** What is due on the wall clock, and on the work clock. */
  readonly agenda: { readonly wall: Agenda; readonly work: Agenda };
  /** Divides work durations. */
  readonly speed: number;
  /** The origin that URLs of pictures, videos and the consent page start with. */
  readonly baseUrl: string;
  /** Exact origins whose media may be fetched although they are private or not https. */
  readonly allowHosts: ReadonlySet<string>;
}
