import type { Config } from "./config.ts";
import type { Facts, FactUse } from "./ownership/facts.ts";
import type { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import type { Upstream } from "./upstream/upstream.ts";

/** One request of one signed-in customer, with all it may ask. */
export interface Exchange {
  readonly config: Config;
  readonly session: Session;
  readonly upstream: Upstream;
  readonly facts: Facts;
  readonly use: FactUse;
  /** The receipt the browser sent, unopened. */
  readonly receipt: string | null;
  /** Tells the partner's log of something that went wrong and costs the customer nothing. */
  remark(about: Refusal): void;
}
