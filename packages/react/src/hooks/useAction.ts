"use client";
import { useCallback, useEffect, useState } from "react";
import { useLayersInternals } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { type ActionCall, forgetActions, sentActions } from "./act-once.ts";
import { canReplay, type RunningAction, type SentAction } from "./actions.ts";
import { inTurn } from "./in-turn.ts";
import { startAction } from "./start-action.ts";

export type { ActionCall } from "./act-once.ts";

export type ActionState<Output> =
  | { readonly status: "idle"; readonly data?: undefined; readonly error?: undefined }
  | { readonly status: "pending"; readonly data?: undefined; readonly error?: undefined }
  | { readonly status: "error"; readonly data?: undefined; readonly error: unknown }
  | { readonly status: "done"; readonly data: Output; readonly error?: undefined };

export interface ActionHandle<Input> {
  /**
   * Starts the action. While it is under way, more clicks are no more actions. Where tabs share it, `wishedAt` says when the
   * customer made up their mind, in milliseconds since 1970: an equal one that another tab has ended since then is this one. An equal
   * one that nobody knows the end of is sent again under its key for 24 hours. After that nothing is sent: it is then `interrupted`,
   * without `canRetry`, and only whoever runs it from there means another one.
   */
  readonly run: (input: Input, wishedAt?: number) => void;
  /**
   * Starts the last one again, after an error or an interruption: under the same key wherever it may have had effect, and where
   * that is more than 24 hours ago, not at all: it is then `interrupted`, without `canRetry`.
   */
  readonly retry: () => void;
  /** Stops waiting. What was sent may still take effect, so the same input run again keeps its key. */
  readonly cancel: () => void;
  /** Back to idle after `done` or `error`, and forgets what was interrupted. */
  readonly reset: () => void;
  /**
   * An earlier one whose end nobody saw, because the page closed, or because it cannot be asked for any more. `canRetry` for 24
   * hours; after that, read what is true and ask the customer.
   */
  readonly interrupted: { readonly input: Input; readonly startedAt: Date; readonly canRetry: boolean } | undefined;
  /** What the one that is under way, or has ended, was started with, also before the component came back; undefined while idle. */
  readonly input: Input | undefined;
}

export interface ActionOptions<Input, Output> {
  /** Called once, even if the component has left. */
  onDone?: (output: Output, input: Input) => void;
  /**
   * Tabs with the same `storageKey` take turns, so that what one does counts for the others too, and what another has under
   * way is not taken for interrupted. @default false
   */
  acrossTabs?: boolean;
}

export type Action<Input, Output> = ActionState<Output> & ActionHandle<Input>;

/** The last one that this component has to do with. */
interface Last<Input, Output> {
  readonly name: string;
  readonly state: ActionState<Output>;
  readonly input?: Input;
  readonly wishedAt?: number;
  /** What nobody knows the end of. */
  readonly sent?: SentAction<Input> | undefined;
}

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
  const [stored] = useStoredState<unknown>(storedAs, none);
  const [last, setLast] = useState<Last<Input, Output>>({ name, state: idle });
  const own = last.name === name ? last : undefined;
  const state = own?.state ?? idle;
  const lock = options.acrossTabs && store.scope !== undefined ? store.scope + storedAs : undefined;

  const follow = useCallback(
    (running: RunningAction) => {
      const { input, wishedAt } = running;
      setLast({ name, state: { status: "pending" }, input: input as Input, wishedAt });
      running.outcome.then((outcome) => {
        // One that was cancelled or overtaken has no say any more.
        if (running.controller.signal.aborted) return;
        const { sent, ...state } = { sent: undefined, ...outcome };
        setLast((now) => {
          if (now.name !== name) return now;
          if (state.status === "late") return { name, state: idle };
          return { ...now, state: state as ActionState<Output>, sent: sent as SentAction<Input> | undefined };
        });
      });
    },
    [name],
  );

  useEffect(() => {
    const running = actions.get(name);
    if (running) follow(running);
  }, [actions, name, follow]);

  const cancel = useCallback(() => {
    actions.get(name)?.controller.abort();
    actions.delete(name);
    setLast({ name, state: idle });
  }, [actions, name]);

  const [waiting] = sentActions<Input>(stored).filter(({ end }) => !end);
  const waitingKey = waiting?.idempotencyKey;
  const [abandoned, setAbandoned] = useState<string>();
  // One that another tab is about is not interrupted: that tab's turn has to end first.
  useEffect(() => {
    if (lock === undefined || waitingKey === undefined) return;
    const left = new AbortController();
    inTurn(lock, left.signal, async () => setAbandoned(waitingKey)).catch(() => {
      // Somebody has settled it, or nobody looks any more.
    });
    return () => left.abort();
  }, [lock, waitingKey]);

  const interrupted =
    waiting && state.status === "idle" && !actions.has(name) && (lock === undefined || abandoned === waitingKey)
      ? { input: waiting.input, startedAt: new Date(waiting.startedAt), canRetry: canReplay(waiting) }
      : undefined;

  const late = interrupted && !interrupted.canRetry ? waitingKey : undefined;
  const latest = useLatest({ perform, options, unsettled: own?.sent, late });

  const start = useCallback(
    (input: Input, wishedAt?: number) => {
      const { perform, options, unsettled } = latest.current;
      const { onDone } = options;
      const parts = { actions, name, store, storedAs, lock, input, wishedAt, unsettled, perform, onDone, report };
      const running = startAction(parts);
      if (running) follow(running);
    },
    [actions, name, store, storedAs, lock, latest, report, follow],
  );
  const run = useCallback(
    (input: Input, wishedAt?: number) => {
      const { late } = latest.current;
      // Whoever could know that the last one cannot be repeated, and runs one all the same, means another.
      if (late) forgetActions(store, storedAs, (sent) => sent.idempotencyKey === late);
      start(input, wishedAt);
    },
    [store, storedAs, latest, start],
  );

  const isInterrupted = interrupted !== undefined;
  const reset = useCallback(() => {
    if (actions.has(name)) return;
    const meant = [own?.sent?.idempotencyKey, isInterrupted ? waitingKey : undefined];
    // What another tab is about, or unsure of, is not this one's to forget.
    forgetActions(store, storedAs, ({ idempotencyKey }) => lock === undefined || meant.includes(idempotencyKey));
    setLast({ name, state: idle });
  }, [actions, name, store, storedAs, lock, own, isInterrupted, waitingKey]);

  const retry = useCallback(() => {
    const [input, wishedAt] =
      own?.input === undefined ? [waiting?.input, waiting?.startedAt] : [own.input, own.wishedAt];
    if (input !== undefined) start(input, wishedAt);
  }, [waiting, start, own]);

  return { ...state, run, retry, cancel, reset, interrupted, input: own?.input };
}

const idle = { status: "idle" } as const;
