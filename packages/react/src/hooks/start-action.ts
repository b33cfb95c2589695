import { actOnce, type OnceOptions } from "./act-once.ts";
import type { Actions, Outcome, RunningAction } from "./actions.ts";
import { inTurn } from "./in-turn.ts";

export interface StartOptions<Input, Output> extends Omit<OnceOptions<Input, Output>, "signal" | "keepEnd"> {
  readonly actions: Actions;
  readonly name: string;
  /** What tabs take turns at; undefined where this one is alone. */
  readonly lock: string | undefined;
  readonly onDone: ((output: Output, input: Input) => void) | undefined;
  readonly report: (error: unknown) => void;
}

/** Starts an action, unless it is under way: more clicks are no more actions. */
export function startAction<Input, Output>(options: StartOptions<Input, Output>): RunningAction | undefined {
  const { actions, name, lock, input, wishedAt = Date.now(), onDone, report } = options;
  if (actions.has(name)) return undefined;
  const controller = new AbortController();
  const { signal } = controller;
  const act = () => actOnce({ ...options, signal, keepEnd: lock !== undefined });
  const finish = (outcome: Outcome): Outcome => {
    if (actions.get(name)?.controller === controller) actions.delete(name);
    try {
      if (outcome.status === "done") onDone?.(outcome.data as Output, input);
      else if (outcome.status === "error" && !signal.aborted) report(outcome.error);
    } catch (error) {
      report(error);
    }
    return outcome;
  };
  const outcome = (lock === undefined ? act() : inTurn(lock, signal, act))
    // Called off before its turn came.
    .catch((error): Outcome => ({ status: "error", error }))
    .then(finish);
  // Tried again, it is still the wish of now.
  const running = { input, wishedAt, controller, outcome };
  actions.set(name, running);
  return running;
}
