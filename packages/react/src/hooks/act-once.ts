import { isLayersError, newIdempotencyKey } from "@layers-kit/client";
import type { Store } from "../storage/store.ts";
import { canReplay, hadNoEffect, type Outcome, type PendingAction, type SentAction } from "./actions.ts";

/** What an action's call gets beside its input. Pass both on to the client. */
export interface ActionCall {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

export interface OnceOptions<Input, Output> {
  readonly store: Store;
  readonly storedAs: string;
  readonly input: Input;
  readonly signal: AbortSignal;
  readonly perform: (input: Input, call: ActionCall) => Promise<Output>;
  /** Keeps how it ended, for the same wish in another tab. */
  readonly keepEnd?: boolean;
  /** When the customer made up their mind, in milliseconds since 1970: what has ended since is what they wish for. */
  readonly wishedAt?: number | undefined;
  /** What this page has sent and knows no end of: it holds where the storage has lost it. */
  readonly unsettled?: SentAction<Input> | undefined;
}

/** What was sent and is not known to be settled, oldest first. */
export function sentActions<Input>(stored: unknown): readonly SentAction<Input>[] {
  return [(stored ?? []) as SentAction<Input> | SentAction<Input>[]].flat();
}

/** Forgets those that are not settled and that `isMeant`: to be sent again, they are new wishes. */
export function forgetActions(
  store: Store,
  storedAs: string,
  isMeant: (sent: PendingAction<unknown>) => boolean,
): void {
  const left = sentActions(store.read(storedAs)).filter((sent) => sent.end || !isMeant(sent));
  if (left.length > 0) store.write(storedAs, left);
  else store.remove(storedAs);
}

/**
 * Does what was asked for under one key, which stays until it is known what came of it, whoever asks for the same meanwhile: too
 * late to repeat it, nothing is done.
 */
export async function actOnce<Input, Output>(options: OnceOptions<Input, Output>): Promise<Outcome> {
  const { store, storedAs, input, signal, perform, keepEnd, wishedAt = Number.POSITIVE_INFINITY, unsettled } = options;
  const text = JSON.stringify(input);
  const same = [...sentActions<Input>(store.read(storedAs)), ...(unsettled ? [unsettled] : [])].find(
    (sent) => JSON.stringify(sent.input) === text && (!sent.end || (canReplay(sent) && sent.end.at >= wishedAt)),
  );
  const current = same ?? { idempotencyKey: newIdempotencyKey(), startedAt: Date.now(), input };
  const keep = (now?: SentAction<Input>): void => {
    const others = sentActions<Input>(store.read(storedAs)).filter(
      (sent) => JSON.stringify(sent.input) !== text && (!sent.end || canReplay(sent)),
    );
    if (now)
      store.write(
        storedAs,
        [...others, now].sort((one, other) => one.startedAt - other.startedAt),
      );
    else if (others.length > 0) store.write(storedAs, others);
    else store.remove(storedAs);
  };
  if (same && !same.end && !canReplay(same)) {
    keep(same);
    return { status: "late" };
  }
  try {
    let data: unknown = same?.end?.data;
    if (!same?.end) {
      keep(current);
      data = await perform(input, { idempotencyKey: current.idempotencyKey, signal });
      keep(keepEnd ? { ...current, end: { at: Date.now(), data } } : undefined);
    }
    return { status: "done", data };
  } catch (error) {
    // What was sent before may have been done, whatever is said to its repetition.
    if (same && isLayersError(error)) Object.assign(error, { unsure: true });
    const isSettled = !signal.aborted && hadNoEffect(error);
    if (isSettled) keep();
    return { status: "error", error, sent: isSettled ? undefined : current };
  }
}
