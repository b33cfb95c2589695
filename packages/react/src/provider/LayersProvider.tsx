"use client";
import type { LayersClient } from "@layers-kit/client";
import { pagePresence } from "@layers-kit/client/watch";
import { type ReactElement, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { SWRConfig } from "swr";
import type { Appearance } from "../appearance/appearance.ts";
import { useBrowserLayoutEffect } from "../appearance/useBrowserLayoutEffect.ts";
import { useContrastWarning } from "../appearance/useContrastWarning.ts";
import { useHostScheme } from "../appearance/useHostScheme.ts";
import { useVariables } from "../appearance/useVariables.ts";
import { variablesRule } from "../appearance/variables-rule.ts";
import { directionOf } from "../intl/direction.ts";
import { createFormats } from "../intl/formats.ts";
import type { MessageOverrides } from "../messages/messages.ts";
import { browserStorage, createStore } from "../storage/store.ts";
import { useStorageOwner } from "../storage/useStorageOwner.ts";
import { LiveRegion } from "../ui/live-region/LiveRegion.tsx";
import { LayersContext, type LayersInternals } from "./context.ts";
import { createCache } from "./createCache.ts";
import type { LayersEvent } from "./events.ts";
import { type FetchFile, fetchFromItsHost } from "./fetchFile.ts";
import { scriptWindow } from "./script-window.ts";
import { useAnnouncer } from "./useAnnouncer.ts";
import { useLatest } from "./useLatest.ts";

export interface LayersProviderProps {
  /** From `createLayersClient`. Make it once, outside the component. */
  client: LayersClient;
  /** BCP-47 tag; also decides the writing direction. @default "en" */
  locale?: string;
  /** Texts of the host, by component and key. What is left out stays as it is. */
  messages?: MessageOverrides;
  appearance?: Appearance;
  /**
   * An opaque name for the signed-in customer. Drafts and unfinished actions are kept in the browser under it; without
   * it, or where it is empty, nothing is stored. When it changes, what was kept for the last customer is wiped.
   */
  storageKey?: string;
  /** IANA zone of times that belong to no project. @default the reader's */
  timeZone?: string;
  /** Where dialogs are put. @default the body, or the shadow root around the provider */
  portalContainer?: Element | DocumentFragment | (() => Element | DocumentFragment);
  /** The page's content security policy nonce. Puts `appearance.variables` into the server's answer too. */
  nonce?: string;
  /**
   * How files of finished content are fetched to be saved. Give one that goes through your own server where your page may
   * not read from their host. @default from their host
   */
  fetchFile?: FetchFile;
  onEvent?: (event: LayersEvent) => void;
  onError?: (error: unknown) => void;
  children: ReactNode;
}

/** The root of everything: put it once around the kit's components. Two on a page do not know of each other. */
export function LayersProvider(props: LayersProviderProps): ReactElement {
  const { storageKey = "" } = props;
  const current = useRef(storageKey);
  useBrowserLayoutEffect(() => {
    current.current = storageKey;
  }, [storageKey]);
  // Another customer must not see the last one's data, so nothing below survives the change.
  return <CustomerProvider key={storageKey} {...props} current={current} />;
}

function CustomerProvider({
  current,
  client,
  locale = "en",
  messages = none,
  appearance = none,
  storageKey: given,
  timeZone,
  portalContainer,
  nonce,
  fetchFile,
  onEvent,
  onError,
  children,
}: LayersProviderProps & { readonly current: RefObject<string> }): ReactElement {
  // One that is empty would be shared by everybody who has none.
  const storageKey = given || undefined;
  const { theme = "auto", variables, classNames = none } = appearance;
  const root = useRef<HTMLDivElement>(null);
  const scheme = useHostScheme(root, theme);
  const variablesText = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a host writes the object inline, so its text decides.
  const rule = useMemo(() => variables && variablesRule(variables), [variablesText]);
  useVariables(root, rule, nonce);
  useContrastWarning(root, { theme, scheme, rule });
  useStorageOwner(storageKey);

  const direction = directionOf(locale);
  const format = useMemo(() => createFormats(locale, timeZone), [locale, timeZone]);
  const { text, announce } = useAnnouncer();
  const [own] = useState(() => ({
    actions: new Map(),
    cache: createCache(),
    refreshes: new EventTarget(),
    store: createStore(storageKey, browserStorage()),
    left: new AbortController(),
  }));
  useEffect(
    () => () => {
      if (current.current !== (storageKey ?? "")) own.left.abort();
    },
    [current, storageKey, own],
  );
  useEffect(() => {
    const stop = pagePresence.onReturn(own.cache.refocus);
    scriptWindow?.addEventListener("online", own.cache.reconnect);
    return () => {
      stop();
      scriptWindow?.removeEventListener("online", own.cache.reconnect);
    };
  }, [own]);
  const host = useLatest({ fetchFile, onEvent, onError, portalContainer });

  const rootAttributes = useMemo(
    () => ({
      "data-lk-theme": theme,
      "data-lk-scheme": scheme,
      "data-lk-variables": rule?.id,
      dir: direction,
      lang: locale,
    }),
    [theme, scheme, rule, direction, locale],
  );

  const layers = useMemo<LayersInternals>(
    () => ({
      client,
      locale,
      direction,
      format,
      messages,
      classNames,
      announce,
      rootAttributes,
      emit: (event) => host.current.onEvent?.(event),
      report: (error) => host.current.onError?.(error),
      fetchFile: (file, signal) => (host.current.fetchFile ?? fetchFromItsHost)(file, signal),
      portalContainer: () => {
        const chosen = host.current.portalContainer;
        return (typeof chosen === "function" ? chosen() : chosen) ?? defaultContainer(root.current);
      },
      clear: () => {
        own.store.clear();
        own.cache.clear();
      },
      store: own.store,
      actions: own.actions,
      refreshes: own.refreshes,
      left: own.left.signal,
    }),
    [client, locale, direction, format, messages, classNames, announce, rootAttributes, host, own],
  );

  return (
    <LayersContext.Provider value={layers}>
      <SWRConfig value={own.cache.config}>
        <div
          ref={root}
          className={["lk-root", appearance.classNames?.root].filter(Boolean).join(" ")}
          {...rootAttributes}
        >
          {nonce !== undefined && rule && <style nonce={nonce}>{rule.css}</style>}
          {children}
          <LiveRegion>{text}</LiveRegion>
        </div>
      </SWRConfig>
    </LayersContext.Provider>
  );
}

const none = Object.freeze({});

function defaultContainer(root: Element | null): Element | DocumentFragment | null {
  if (!root) return null;
  const tree = root.getRootNode();
  return tree === root.ownerDocument ? root.ownerDocument.body : (tree as ShadowRoot);
}
