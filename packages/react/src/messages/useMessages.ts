"use client";
import { useMemo } from "react";
import { useLayers } from "../provider/context.ts";
import { type BoundMessages, bindMessages, type ComponentMessages } from "./messages.ts";
import type { LayersMessages } from "./registry.ts";

/** A component's messages in the provider's locale. */
export function useMessages<C extends keyof LayersMessages, K extends keyof LayersMessages[C]>(
  messages: ComponentMessages<C, K>,
): BoundMessages<Pick<LayersMessages[C], K>> {
  const { format, messages: overrides } = useLayers();
  return useMemo(() => bindMessages(messages, overrides[messages.component], format), [messages, overrides, format]);
}
