"use client";
import { beginSocialConnect, isLayersError, onSocialConnectHint } from "@layers-kit/client";
import type { OAuthStatus, OAuthUrlRequest } from "@layers-kit/contract";
import { type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { useSWRConfig } from "swr";
import { useWatch } from "../hooks/useWatch.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayersInternals } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { accountsKey } from "../social-accounts/useSocialAccounts.ts";
import type { Store } from "../storage/store.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { type ConsentWindow, openConsentWindow } from "./consent-window.ts";
import { socialConnectMessages } from "./messages.ts";

export type Platform = OAuthUrlRequest["platform"];

export interface SocialConnectOptions {
  projectId: string;
  platform: Platform;
  /** The partner's callback page, which calls `completeSocialConnect()`. Its host must be on the key's list. */
  returnUrl: string;
  /** Signs in to this account again, which keeps its id, instead of connecting another one. */
  socialAccountId?: string;
  /** Called once for each account that was connected, or signed in to again. */
  onConnected?: (account: { socialAccountId: string; platform: Platform }) => void;
}

/** A connection that was started, until it is over. */
interface Started {
  readonly state: string;
  readonly authorizeUrl: string;
  /** When it lapses, in milliseconds since 1970 by this browser's own clock, which may be wrong. */
  readonly until: number;
}

export type SocialConnectState =
  | { readonly status: "idle" }
  /** The window is open; the address of the consent page is on its way. */
  | { readonly status: "opening" }
  /**
   * The person is on the platform's page. `blocked`: no window could be opened, so show `authorizeUrl` as a link. `closed`:
   * the window cannot be seen any more, also after a reload, and they may have finished or not.
   */
  | { readonly status: "waiting"; readonly authorizeUrl: string; readonly blocked: boolean; readonly closed: boolean }
  | { readonly status: "connected"; readonly socialAccountId: string }
  /**
   * `declined` on the platform's page; `expired` after ten minutes; `lost` when nobody could say how it ended, so that the
   * account may be in the list; `error` says what else.
   */
  | { readonly status: "failed"; readonly reason: "declined" | "expired" | "lost" | "error"; readonly error?: unknown };

export interface SocialConnect {
  readonly state: SocialConnectState;
  /** For a button's click, and for nothing else: a window may be opened only there. */
  readonly connect: (event: MouseEvent<HTMLElement>) => void;
  /** Stops waiting. If the person still consents, the account shows up in the list. */
  readonly cancel: () => void;
  /** Whether the connection is still going on, asked now. */
  readonly check: () => void;
}

/** How often it is looked whether the window is gone, in milliseconds. Nothing is called for it. */
const LOOK_EVERY = 500;
/** How long a connection may take, in milliseconds. [docs ref/social-accounts/oauth-status] */
const LIFETIME = 10 * 60_000;
/** How much longer the answer may take, in milliseconds. */
const GRACE = 30_000;
const none = null;

/** What a button knows beside what is stored. */
interface Local {
  /** The connection it is about: another one begins with nothing. */
  readonly of: string;
  readonly state: SocialConnectState;
  readonly window: "open" | "blocked" | "gone";
}

/** All that `SocialConnectButton` knows and does, for a view of your own. The truth is the connection's status, never the redirect. */
export function useSocialConnect(options: SocialConnectOptions): SocialConnect {
  const { projectId, platform, returnUrl, socialAccountId } = options;
  const { client, emit, announce, report, store } = useLayersInternals();
  const t = useMessages(socialConnectMessages);
  const { mutate } = useSWRConfig();
  const latest = useLatest(options);
  const of = `social-connect:${projectId}:${socialAccountId ?? platform}`;
  const [started, setStarted] = useStoredState<Started | null>(of, none);
  const [known, setKnown] = useState<Local>(() => nothing(of));
  const local = known.of === of ? known : nothing(of);
  /** One that is waited for no longer, but may still be consented to. */
  const [left, setLeft] = useState<string>();
  const popup = useRef<ConsentWindow | null>(null);
  const attempt = useRef<AbortController | null>(null);

  const { data, error, refresh } = useWatch<OAuthStatus>(
    started ? ["social", "oauthStatus", projectId, started.state] : null,
    (signal) => client.watch.oauthStatus(projectId, started?.state ?? "", { signal }),
  );
  const current = data?.state === started?.state ? data : undefined;
  // What may pass keeps being asked; the rest is gone for good, such as one whose proof was lost with the page.
  const isGone = error !== undefined && !(isLayersError(error) && error.retry === "backoff");

  const renew = useCallback(
    () => void mutate((key) => Array.isArray(key) && accountsKey(projectId).every((part, i) => key[i] === part)),
    [mutate, projectId],
  );
  const end = useCallback(
    (state: SocialConnectState) => {
      popup.current?.close();
      popup.current = null;
      setStarted(undefined);
      setKnown({ of, state, window: "gone" });
    },
    [setStarted, of],
  );

  const outcome = useCallback(
    (status: OAuthStatus) => {
      const isOver = status.expiresAt !== undefined && Date.parse(status.expiresAt) <= Date.now();
      if (status.status === "completed") {
        const connectedId = status.socialAccountId ?? socialAccountId ?? "";
        end({ status: "connected", socialAccountId: connectedId });
        renew();
        if (!isFirstToKnow(store, status.state)) return;
        emit({ type: "social.connected", platform, socialAccountId: connectedId });
        announce(t.announceConnected({ platform }));
        latest.current.onConnected?.({ socialAccountId: connectedId, platform });
      } else if (status.status === "failed") {
        end({ status: "failed", reason: isOver ? "expired" : "declined" });
        if (isFirstToKnow(store, status.state)) emit({ type: "social.closed", platform });
      } else if (isOver) {
        end({ status: "failed", reason: "expired" });
      }
    },
    [end, renew, emit, announce, t, store, platform, socialAccountId, latest],
  );
  useEffect(() => {
    if (started && current) outcome(current);
  }, [started, current, outcome]);
  useEffect(() => {
    if (!started || !isGone || current) return;
    end({ status: "failed", reason: "lost" });
    renew();
  }, [started, isGone, current, end, renew]);
  useEffect(() => {
    if (!started) return;
    const remaining = started.until + GRACE - Date.now();
    // Of an earlier visit: the list of accounts tells what came of it.
    if (remaining <= 0) return setStarted(undefined);
    const timer = setTimeout(() => {
      end({ status: "failed", reason: "lost" });
      renew();
    }, remaining);
    return () => clearTimeout(timer);
  }, [started, setStarted, end, renew]);

  useEffect(() => (started ? onSocialConnectHint(started.state, refresh) : undefined), [started, refresh]);
  useEffect(() => (left === undefined ? undefined : onSocialConnectHint(left, renew)), [left, renew]);
  const isOpen = started !== null && local.window === "open";
  useEffect(() => {
    if (!isOpen) return;
    const looking = setInterval(() => {
      if (popup.current && !popup.current.isClosed()) return;
      setKnown((now) => ({ ...now, window: "gone" }));
      refresh();
    }, LOOK_EVERY);
    return () => clearInterval(looking);
  }, [isOpen, refresh]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window belongs to the connection it was opened for.
  useEffect(
    () => () => {
      popup.current = null;
      attempt.current = null;
    },
    [of],
  );

  const connect = (event: MouseEvent<HTMLElement>): void => {
    const page = event.currentTarget.ownerDocument.defaultView;
    if (attempt.current || (popup.current && !popup.current.isClosed())) {
      popup.current?.focus();
      return;
    }
    const opened = page && openConsentWindow(page, t.waitingPage({ platform }));
    popup.current = opened;
    const controller = new AbortController();
    attempt.current = controller;
    setKnown({ of, state: { status: "opening" }, window: opened ? "open" : "blocked" });
    emit({ type: "social.opened", platform });
    void start(controller, opened).finally(() => {
      if (attempt.current === controller) attempt.current = null;
    });
  };

  async function start({ signal }: AbortController, opened: ConsentWindow | null): Promise<void> {
    try {
      const answer = socialAccountId
        ? await client.social.reauthUrl(projectId, { socialAccountId, returnUrl }, { signal })
        : await client.social.oauthUrl(projectId, { platform, returnUrl }, { signal });
      if (signal.aborted) return;
      const { state, authorizeUrl, expiresAt } = answer;
      beginSocialConnect({ state, expiresAt });
      if (started) setLeft(started.state);
      setStarted({ state, authorizeUrl, until: Date.now() + LIFETIME });
      setKnown((now) => (now.of === of ? { ...now, state: idle } : now));
      opened?.goTo(authorizeUrl);
    } catch (failure) {
      if (signal.aborted) return;
      report(failure);
      end({ status: "failed", reason: "error", error: failure });
    }
  }

  const cancel = (): void => {
    attempt.current?.abort();
    attempt.current = null;
    if (started) {
      setLeft(started.state);
      renew();
    }
    end(idle);
  };
  const state: SocialConnectState = started
    ? {
        status: "waiting",
        authorizeUrl: started.authorizeUrl,
        blocked: local.window === "blocked",
        closed: local.window === "gone",
      }
    : local.state;
  return { state, connect, cancel, check: refresh };
}

const idle: SocialConnectState = { status: "idle" };
const nothing = (of: string): Local => ({ of, state: idle, window: "gone" });

const ended = new WeakMap<Store, Set<string>>();

/** Of all buttons on a page that wait for one connection, one tells the host. */
function isFirstToKnow(store: Store, state: string): boolean {
  const known = ended.get(store) ?? new Set<string>();
  ended.set(store, known);
  if (known.has(state)) return false;
  known.add(state);
  return true;
}
