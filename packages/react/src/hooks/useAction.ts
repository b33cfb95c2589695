"use client";
import { newIdempotencyKey } from "@layers-kit/client";
import { useCallback, useEffect, useState } from "react";
import { useLayersInternals } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { canReplay, hadNoEffect, type Outcome, type PendingAction, type RunningAction } from "./actions.ts";

/** What an action's call gets beside its input. Pass both on to the client. */
export interface ActionCall {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

export type ActionState<Output> =
  | { readonly status: "idle"; readonly data?: undefined; readonly error?: undefined }
  | { readonly status: "pending"; readonly data?: undefined; readonly error?: undefined }
  | { readonly status: "error"; readonly data?: undefined; readonly error: unknown }
  | { readonly status: "done"; readonly data: Output; readonly error?: undefined };

export interface ActionHandle<Input> {
  /** Starts the action. While it is under way, more clicks are no more actions. */
  readonly run: (input: Input) => void;
  /** Starts the last one again, after an error or an interruption: under the same key wherever it may have had effect. */
  readonly retry: () => void;
  /** Stops waiting. What was sent may still take effect, so the same input run again keeps its key. */
  readonly cancel: () => void;
  /** Back to idle after `done` or `error`, and forgets what was interrupted. */
  readonly reset: () => void;
  /**
   * An earlier one whose end nobody saw, because the page closed. `canRetry` for 24 hours; after that, read what is
   * true and ask the customer.
   */
  readonly interrupted: { readonly input: Input; readonly startedAt: Date; readonly canRetry: boolean } | undefined;
}

export interface ActionOptions<Input, Output> {
  /** Called once, even if the component has left. */
  onDone?: (output: Output, input: Input) => void;
}

export type Action<Input, Output> = ActionState<Output> & ActionHandle<Input>;

const none = null;

/**
 * A click that costs money or cannot be undone. It happens once: one idempotency key belongs to it, kept across
 * retries and, where the provider has a `storageKey`, across reloads and tabs.
 * @param name the action and what it acts on, unique on the page: `schedule:${containerId}`
 * @param perform calls the client with the key and signal given; its input must be JSON
 */
export function useAction<Input, Output>(
  name: string,
  perform: (input: Input, call: ActionCall) => Promise<Output>,
  options: ActionOptions<Input, Output> = {},
): Action<Input, Output> {
  const { actions, report, store } = useLayersInternals();
  const storedAs = `action:${name}`;
  const [pending] = useStoredState<PendingAction<Input> | null>(storedAs, none);
  const [last, setLast] = useState<{ name: string; state: ActionState<Output>; input?: Input }>({ name, state: idle });
  const state = last.name === name ? last.state : idle;
  const latest = useLatest({ perform, options });

  const follow = useCallback(
    (running: RunningAction, input?: Input) => {
      setLast({ name, state: { status: "pending" }, ...(input !== undefined && { input }) });
      running.outcome.then((outcome) => {
        // One that was cancelled or overtaken has no say any more.
        if (running.controller.signal.aborted) return;
        setLast((now) => (now.name === name ? { ...now, state: outcome as ActionState<Output> } : now));
      });
    },
    [name],
  );

  useEffect(() => {
    const running = actions.get(name);
    if (running) follow(running);
  }, [actions, name, follow]);

  const run = useCallback(
    (input: Input) => {
      if (actions.has(name)) return;
      const before = store.read(storedAs) as PendingAction<Input> | undefined;
      const repeats = before && canReplay(before) && JSON.stringify(before.input) === JSON.stringify(input);
      const current = repeats ? before : { idempotencyKey: newIdempotencyKey(), startedAt: Date.now(), input };
      store.write(storedAs, current);

      const controller = new AbortController();
      const call = { idempotencyKey: current.idempotencyKey, signal: controller.signal };
      const { perform, options } = latest.current;
      const finish = () => {
        if (actions.get(name) === running) actions.delete(name);
      };
      const outcome = (async (): Promise<Outcome> => {
        try {
          const data = await perform(input, call);
          finish();
          store.remove(storedAs);
          options.onDone?.(data, input);
          return { status: "done", data };
        } catch (error) {
          finish();
          if (controller.signal.aborted) return { status: "error", error };
          if (hadNoEffect(error)) store.remove(storedAs);
          report(error);
          return { status: "error", error };
        }
      })();
      const running = { controller, outcome };
      actions.set(name, running);
      follow(running, input);
    },
    [actions, name, store, storedAs, latest, report, follow],
  );

  const cancel = useCallback(() => {
    actions.get(name)?.controller.abort();
    actions.delete(name);
    setLast({ name, state: idle });
  }, [actions, name]);

  const reset = useCallback(() => {
    if (actions.has(name)) return;
    store.remove(storedAs);
    setLast({ name, state: idle });
  }, [actions, name, store, storedAs]);

  const retry = useCallback(() => {
    const input = pending
      ? canReplay(pending)
        ? pending.input
        : undefined
      : last.name === name
        ? last.input
        : undefined;
    if (input !== undefined) run(input);
  }, [pending, run, last, name]);

  const interrupted =
    pending && state.status === "idle" && !actions.has(name)
      ? { input: pending.input, startedAt: new Date(pending.startedAt), canRetry: canReplay(pending) }
      : undefined;

  return { ...state, run, retry, cancel, reset, interrupted };
}

const idle = { status: "idle" } as const;
