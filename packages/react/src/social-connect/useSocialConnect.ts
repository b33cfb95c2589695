"use client";
import { loadModule } from "@layers-kit/client/load-module";
import type { OAuthUrlRequest, SocialAccount } from "@layers-kit/contract";
import { type MouseEvent, useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { useSWRConfig } from "swr";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayersInternals } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { accountsKey } from "../social-accounts/accounts-key.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import type { ConnectButton } from "./connect-button.ts";
import { connectionOf, idle, type SocialConnectState, type StartedConnection } from "./connection.ts";
import { leavesPage, openConsentWindow } from "./consent-window.ts";
import { socialConnectMessages } from "./messages.ts";

/** Where an account can be connected. */
export type Platform = OAuthUrlRequest["platform"];

export interface SocialConnectOptions {
  projectId: string;
  /** One of `Platform`; of an account that is there already, also another one that the API knows by now. */
  platform: SocialAccount["platform"];
  /** The partner's callback page, which calls `completeSocialConnect()`. Its host must be on the key's list. */
  returnUrl: string;
  /** Signs in to this account again, which keeps its id, instead of connecting another one. */
  socialAccountId?: string;
  /**
   * Where the platform's page opens: in a window, or in place of this page, which comes back to where it was. The latter
   * needs the provider's `storageKey`, so that nothing is lost meanwhile. @default on a phone `page`, else `popup`
   */
  display?: "popup" | "page";
  /** Called once for each account that was connected, or signed in to again. */
  onConnected?: (account: { socialAccountId: string; platform: SocialAccount["platform"] }) => void;
}

export interface SocialConnect {
  readonly state: SocialConnectState;
  /** For a button's click, and for nothing else: a window may be opened only there. */
  readonly connect: (event: MouseEvent<HTMLElement>) => void;
  /** Stops waiting. If the person still consents, the account shows up in the list. */
  readonly cancel: () => void;
}

/** What a click needs, but no page that merely shows the button. */
const loadFlow = /* @__PURE__ */ loadModule(() => import("./flow.ts"));
const preloadFlow = (): void => void loadFlow().catch(() => {});

/** All that `SocialConnectButton` knows and does, for a view of your own. The truth is the connection's status, never the redirect. */
export function useSocialConnect(options: SocialConnectOptions): SocialConnect {
  const { projectId, platform, returnUrl, socialAccountId, display } = options;
  const layers = useLayersInternals();
  const t = useMessages(socialConnectMessages);
  const { mutate } = useSWRConfig();
  const of = `social-connect:${projectId}:${socialAccountId ?? platform}`;
  const connection = connectionOf(layers.store, of);
  const state = useSyncExternalStore(connection.subscribe, connection.read, () => idle);
  const [started] = useStoredState<StartedConnection | null>(of, null);
  const button = useLatest<ConnectButton>({
    ...layers,
    ...options,
    of,
    connectedText: t.connected({ platform }),
    renew: () => void mutate((key) => Array.isArray(key) && accountsKey(projectId).every((part, i) => key[i] === part)),
  });
  useWhenIdle(preloadFlow);
  const stopListening = useRef<() => void>(undefined);

  const fail = useCallback(
    (error: unknown) => {
      connection.popup?.close();
      connection.popup = null;
      connection.show({ status: "failed", reason: "error", error });
      button.current.report(error);
    },
    [connection, button],
  );
  useEffect(() => {
    if (!started) return;
    let leave: (() => void) | null = () => {};
    loadFlow().then(({ follow }) => {
      if (leave) leave = follow(connection, started, button);
    }, fail);
    return () => {
      leave?.();
      leave = null;
    };
  }, [connection, started, button, fail]);
  useEffect(() => () => stopListening.current?.(), []);

  return {
    state,
    connect({ currentTarget }) {
      const { popup } = connection;
      if (popup && !popup.closed) return popup.focus();
      if (state.status === "opening") return;
      const leaves = layers.store.lasts && leavesPage(currentTarget, returnUrl, display);
      connection.popup = leaves ? null : openConsentWindow(currentTarget, t.waitingPage({ platform }));
      connection.show({ status: "opening" });
      layers.emit({ type: "social.opened", platform });
      loadFlow()
        .then(({ begin }) => begin(connection, button.current, leaves ? currentTarget.ownerDocument.defaultView : null))
        .catch(fail);
    },
    cancel() {
      loadFlow().then(({ cancel }) => {
        stopListening.current?.();
        stopListening.current = cancel(connection, button.current);
      }, fail);
    },
  };
}
