"use client";
import { beginSocialConnect, onSocialConnectHint } from "@layers-kit/client";
import type { OAuthStatus, OAuthUrlRequest } from "@layers-kit/contract";
import { type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { useSWRConfig } from "swr";
import { useWatch } from "../hooks/useWatch.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { type ConsentWindow, openConsentWindow } from "./consent-window.ts";
import { socialConnectMessages } from "./messages.ts";
import { accountsKey } from "./useSocialAccounts.ts";

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
  readonly expiresAt: string;
}

export type SocialConnectState =
  | { readonly status: "idle" }
  /** The window is open; the address of the consent page is on its way. */
  | { readonly status: "opening" }
  /**
   * The person is on the platform's page. `blocked`: no window could be opened, so show `authorizeUrl` as a link. `closed`:
   * the window seems to be gone, and they may have finished or not.
   */
  | { readonly status: "waiting"; readonly authorizeUrl: string; readonly blocked: boolean; readonly closed: boolean }
  | { readonly status: "connected"; readonly socialAccountId: string }
  /** `declined` on the platform's page; `expired` after ten minutes; `error` says what else. */
  | { readonly status: "failed"; readonly reason: "declined" | "expired" | "error"; readonly error?: unknown };

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
const none = null;

/** All that `SocialConnectButton` knows and does, for a view of your own. The truth is the connection's status, never the redirect. */
export function useSocialConnect(options: SocialConnectOptions): SocialConnect {
  const { projectId, platform, returnUrl, socialAccountId } = options;
  const { client, emit, announce, report } = useLayers();
  const t = useMessages(socialConnectMessages);
  const { mutate } = useSWRConfig();
  const latest = useLatest(options);
  const [started, setStarted] = useStoredState<Started | null>(`social-connect:${socialAccountId ?? platform}`, none);
  const [local, setLocal] = useState<SocialConnectState>({ status: "idle" });
  const [hint, setHint] = useState<"none" | "blocked" | "closed">("none");
  const popup = useRef<ConsentWindow | null>(null);
  const attempt = useRef<AbortController | null>(null);

  const { data, error, refresh } = useWatch<OAuthStatus>(
    started ? ["social", "oauthStatus", projectId, started.state] : null,
    (signal) => client.watch.oauthStatus(projectId, started?.state ?? "", { signal }),
  );
  const current = data?.state === started?.state ? data : undefined;

  const end = useCallback(
    (state: SocialConnectState) => {
      popup.current?.close();
      popup.current = null;
      setStarted(undefined);
      setHint("none");
      setLocal(state);
    },
    [setStarted],
  );

  const outcome = useCallback(
    (status: OAuthStatus) => {
      if (status.status === "completed" && status.socialAccountId) {
        end({ status: "connected", socialAccountId: status.socialAccountId });
        emit({ type: "social.connected", platform, socialAccountId: status.socialAccountId });
        announce(t.announceConnected({ platform }));
        void mutate((key) => Array.isArray(key) && accountsKey(projectId).every((part, i) => key[i] === part));
        latest.current.onConnected?.({ socialAccountId: status.socialAccountId, platform });
      } else if (status.status === "failed") {
        const expired = status.expiresAt !== undefined && Date.parse(status.expiresAt) <= Date.now();
        end({ status: "failed", reason: expired ? "expired" : "declined" });
        emit({ type: "social.closed", platform });
      } else if (status.expiresAt !== undefined && Date.parse(status.expiresAt) <= Date.now()) {
        end({ status: "failed", reason: "expired" });
      }
    },
    [end, emit, announce, t, mutate, projectId, platform, latest],
  );
  useEffect(() => {
    if (started && current) outcome(current);
  }, [started, current, outcome]);
  useEffect(() => {
    // Gone for good, such as one that another browser started; what may pass keeps being asked.
    if (started && error && !current) end({ status: "failed", reason: "error", error });
  }, [started, error, current, end]);

  useEffect(() => (started ? onSocialConnectHint(started.state, refresh) : undefined), [started, refresh]);
  useEffect(() => {
    if (!started || hint === "closed") return;
    const looking = setInterval(() => {
      if (!popup.current?.isClosed()) return;
      setHint("closed");
      refresh();
    }, LOOK_EVERY);
    return () => clearInterval(looking);
  }, [started, hint, refresh]);

  const connect = (event: MouseEvent<HTMLElement>): void => {
    const page = event.currentTarget.ownerDocument.defaultView ?? window;
    if (attempt.current || (popup.current && !popup.current.isClosed())) {
      popup.current?.focus();
      return;
    }
    popup.current = openConsentWindow(page, t.waitingPage({ platform }));
    const controller = new AbortController();
    attempt.current = controller;
    setLocal({ status: "opening" });
    setHint(popup.current ? "none" : "blocked");
    emit({ type: "social.opened", platform });
    void start(controller).finally(() => {
      if (attempt.current === controller) attempt.current = null;
    });
  };

  async function start({ signal }: AbortController): Promise<void> {
    try {
      const answer = socialAccountId
        ? await client.social.reauthUrl(projectId, { socialAccountId, returnUrl }, { signal })
        : await client.social.oauthUrl(projectId, { platform, returnUrl }, { signal });
      if (signal.aborted) return;
      const { state, authorizeUrl, expiresAt } = answer;
      beginSocialConnect({ state, expiresAt });
      setStarted({ state, authorizeUrl, expiresAt });
      setLocal({ status: "idle" });
      popup.current?.goTo(authorizeUrl);
    } catch (failure) {
      if (signal.aborted) return;
      report(failure);
      end({ status: "failed", reason: "error", error: failure });
    }
  }

  const cancel = (): void => {
    attempt.current?.abort();
    attempt.current = null;
    end({ status: "idle" });
  };
  const state: SocialConnectState = started
    ? { status: "waiting", authorizeUrl: started.authorizeUrl, blocked: hint === "blocked", closed: hint === "closed" }
    : local;
  return { state, connect, cancel, check: refresh };
}
