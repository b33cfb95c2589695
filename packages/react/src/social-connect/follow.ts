import { isLayersError } from "@layers-kit/client";
import { onSocialConnectHint } from "@layers-kit/client/social-connect";
import type { OAuthStatus } from "@layers-kit/contract";
import type { RefObject } from "react";
import type { ConnectButton } from "./connect-button.ts";
import { type Connection, type ConsentWindowState, idle, type StartedConnection } from "./connection.ts";
import { finish, startedBy, stops } from "./finish.ts";

type ButtonRef = RefObject<ConnectButton>;

/** How often it is looked whether the window is gone, in milliseconds. Nothing is called for it. */
const LOOK_EVERY = 500;
/** How much longer than its life the last answer may take, in milliseconds. */
const GRACE = 30_000;

interface Following {
  readonly buttons: Set<ButtonRef>;
  readonly leave: () => void;
}

const followed = new WeakMap<StartedConnection, Following>();

/**
 * Follows a started connection to its end, once for all buttons that are about it. The returned function leaves: with the
 * last button everything stops.
 */
export function follow(connection: Connection, started: StartedConnection, button: ButtonRef): () => void {
  let following = followed.get(started);
  if (!following?.buttons.size) {
    const buttons = new Set([button]);
    following = { buttons, leave: run(connection, started, buttons, button.current) };
    followed.set(started, following);
  }
  const { buttons, leave } = following;
  buttons.add(button);
  return () => {
    if (buttons.delete(button) && buttons.size === 0) leave();
  };
}

/**
 * The truth is the connection's status, asked through the proxy. What the callback page says, and a window that is gone, are
 * reasons to ask for it now.
 */
function run(
  connection: Connection,
  started: StartedConnection,
  buttons: Set<ButtonRef>,
  first: ConnectButton,
): () => void {
  const { client, projectId, platform, socialAccountId, report } = first;
  const { state, authorizeUrl, until, receipt } = started;
  const remaining = until + GRACE - Date.now();
  // Of an earlier visit: the list of accounts tells what came of it.
  if (remaining <= 0) {
    first.store.remove(first.of);
    return () => {};
  }
  const over = new AbortController();
  const { signal } = over;
  if (receipt !== undefined) client.receipts.set(state, receipt);
  const watch = client.watch.oauthStatus(projectId, state, { signal, until });
  const refresh = (): void => watch.refresh();
  let problem: unknown;
  let ended = false;

  function showWaiting(window: ConsentWindowState = windowNow()): void {
    connection.show({ status: "waiting", authorizeUrl, window, error: problem });
  }

  function windowNow(): ConsentWindowState {
    if (connection.popup) return "open";
    const shown = connection.read();
    return shown.status === "waiting" ? shown.window : "elsewhere";
  }

  /** Whether that is the end. */
  function settle(answer: OAuthStatus, final: boolean): boolean {
    const { status, error } = answer;
    if (!final && status !== "completed" && status !== "failed") return false;
    if (ended) return true;
    ended = true;
    // One of them tells the host.
    const { emit, announce, renew, connectedText, onConnected } = [...buttons][0]?.current ?? first;
    if (status === "completed") {
      const id = answer.socialAccountId ?? socialAccountId ?? "";
      finish(connection, first, { status: "connected", socialAccountId: id });
      renew();
      announce(connectedText);
      emit({ type: "social.connected", platform, socialAccountId: id });
      onConnected?.({ socialAccountId: id, platform });
      return true;
    }
    // The API lists no codes.
    const isLate = Date.now() >= until || /EXPIRED/.test(error?.code ?? "");
    finish(connection, first, { status: "failed", reason: isLate ? "expired" : "declined" });
    emit({ type: "social.closed", platform });
    return true;
  }

  function lose(): void {
    finish(connection, first, { status: "failed", reason: "lost" });
    first.renew();
  }

  async function watchToTheEnd(): Promise<void> {
    try {
      for await (const watched of watch) {
        if (signal.aborted || (watched.value && settle(watched.value, watched.final))) return;
        if (watched.error && watched.error !== problem) report(watched.error);
        problem = watched.error;
        showWaiting();
      }
    } catch (failure) {
      if (signal.aborted) return;
      report(failure);
      // Who is signed out may sign in again and go on.
      if (!isLayersError(failure) || failure.status !== 401) return lose();
      stop();
      connection.show({ status: "failed", reason: "error", error: failure });
    }
  }

  /** Beside the pace, once: what has just happened is worth it. */
  async function ask(asking?: AbortSignal): Promise<boolean> {
    try {
      return settle(await client.social.oauthStatus(projectId, { state }, { signal: asking }), false);
    } catch {
      return false;
    }
  }

  async function look(): Promise<void> {
    if (!connection.popup?.closed) return;
    connection.popup = null;
    if (!(await ask(signal)) && !signal.aborted) showWaiting("closed");
  }

  const stopHearing = onSocialConnectHint(state, refresh);
  const looking = connection.popup ? setInterval(() => void look(), LOOK_EVERY) : undefined;
  const lapsing = setTimeout(lose, remaining);

  function stop(): void {
    if (stops.get(connection) === stop) stops.delete(connection);
    over.abort();
    stopHearing();
    clearInterval(looking);
    clearTimeout(lapsing);
  }

  stops.set(connection, stop);
  void watchToTheEnd();
  return async () => {
    // Where this page still waited for it, another tab has ended it, as whoever is asked says.
    const isEndedElsewhere = stops.get(connection) === stop && startedBy(first) === undefined;
    stop();
    if (isEndedElsewhere && !(await ask())) connection.show(idle);
  };
}
