import type { LeaseRequest } from "@layers-kit/contract";
import type { JobKind } from "./rows.ts";

/** How a lease request ends or where it stands. */
export interface LeaseOutcome {
  /** `assigned`, `partial`, `rejected`, or any other word the API may come to use. [seed S001] */
  readonly status: LeaseRequest["status"];
  /** How many accounts a `partial` one brings. Default all but one. */
  readonly accounts?: number;
  /** Why. Default a sentence for `partial` and `rejected`. */
  readonly note?: string;
}

/** What happens to the next lease request, the next job of a kind (it fails) or the next content (it waits for a yes). */
export type NextOutcome =
  | ({ readonly of: "lease" } & LeaseOutcome)
  | { readonly of: JobKind; readonly code: string; readonly message?: string }
  | { readonly of: "approval" };

/** An outcome that waits for what it is about. */
export interface OutcomeRow {
  readonly id: string;
  readonly outcome: NextOutcome;
  /** The project it is for; null for any. */
  readonly projectId: string | null;
  /** How many more times it applies. */
  readonly left: number;
}
