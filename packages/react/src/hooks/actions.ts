import { isLayersError } from "@layers-kit/client";

/** How an action ended. */
export type Outcome =
  | { readonly status: "done"; readonly data: unknown }
  /** It was sent before, nobody knows what came of it, and it is too long ago to be sent again: nothing was done. */
  | { readonly status: "late" }
  | {
      readonly status: "error";
      readonly error: unknown;
      /** What was sent, where it may have had effect all the same. */
      readonly sent?: SentAction<unknown> | undefined;
    };

/** One action that is on its way. */
export interface RunningAction {
  readonly input: unknown;
  /** When the customer made up their mind, in milliseconds since 1970. */
  readonly wishedAt: number;
  readonly controller: AbortController;
  readonly outcome: Promise<Outcome>;
}

/** The actions of one provider that are on their way, by name, so that a component that comes back finds its own again. */
export type Actions = Map<string, RunningAction>;

/** An action that was sent and whose end nobody has seen. */
export interface PendingAction<Input> {
  readonly idempotencyKey: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly input: Input;
}

/** One that was sent, and how it ended where that is kept for other tabs. */
export interface SentAction<Input> extends PendingAction<Input> {
  readonly end?: { readonly at: number; readonly data: unknown };
}

/**
 * The API replays the answer to a repeated key for 24 hours; after that a repeat could act twice. [seed S000] The last ten minutes
 * of them are for the attempts of a call that has begun.
 */
const replayMs = (24 * 60 - 10) * 60_000;

export function canReplay({ startedAt }: PendingAction<unknown>): boolean {
  const age = Date.now() - startedAt;
  return age >= 0 && age < replayMs;
}

/** Whether a failed call surely had no effect. If not, only the same key may repeat it. */
export function hadNoEffect(error: unknown): boolean {
  return isLayersError(error) && !error.unsure;
}
