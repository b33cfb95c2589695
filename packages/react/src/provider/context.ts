"use client";
import type { LayersClient } from "@layers-kit/client";
import { type Context, createContext, useContext } from "react";
import type { Appearance } from "../appearance/appearance.ts";
import type { Actions } from "../hooks/actions.ts";
import type { Formats } from "../intl/formats.ts";
import type { MessageOverrides } from "../messages/messages.ts";
import type { Store } from "../storage/store.ts";
import type { LayersEvent } from "./events.ts";
import type { FetchFile } from "./fetchFile.ts";

/** What every component of the kit finds around it. */
export interface Layers {
  readonly client: LayersClient;
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly format: Formats;
  readonly messages: MessageOverrides;
  readonly classNames: NonNullable<Appearance["classNames"]>;
  /** Tells the host what the customer did. */
  readonly emit: (event: LayersEvent) => void;
  /** Tells the host about an error that the customer sees. */
  readonly report: (error: unknown) => void;
  /**
   * Says something to a screen reader, politely and not more than it can follow. What it gives back takes that back where it
   * has not been said yet, because something newer has overtaken it.
   */
  readonly announce: (text: string) => () => void;
  /** Forgets everything kept for this customer. Call it when they sign out. */
  readonly clear: () => void;
}

/** The parts of the provider that only the kit uses. */
export interface LayersInternals extends Layers {
  readonly store: Store;
  readonly actions: Actions;
  /** What a root outside the provider's own element must carry to look the same. */
  readonly rootAttributes: Readonly<Record<string, string | undefined>>;
  /** Where dialogs go. Null until the provider is on the page. */
  readonly portalContainer: () => Element | DocumentFragment | null;
  readonly fetchFile: FetchFile;
  /** An event of a watch's name asks it for the truth now. */
  readonly refreshes: EventTarget;
  /** Aborted when the provider goes over to another customer: what goes on without a component ends. */
  readonly left: AbortSignal;
}

export const LayersContext: Context<LayersInternals | null> = createContext<LayersInternals | null>(null);

/** @throws Error outside a `<LayersProvider>` */
export function useLayersInternals(): LayersInternals {
  const layers = useContext(LayersContext);
  if (!layers) {
    throw new Error(
      "A Layers component stands outside <LayersProvider>, so it has no client. Put the provider around it.",
    );
  }
  return layers;
}

/**
 * The provider's client, locale, formats and reporting.
 * @throws Error outside a `<LayersProvider>`
 */
export const useLayers: () => Layers = useLayersInternals;
