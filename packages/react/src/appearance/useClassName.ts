"use client";
import { useLayers } from "../provider/context.ts";
import type { Part } from "./styling-hooks.ts";

/** Gives a part its class, the host's from `appearance.classNames`, and the one on the element itself. */
export function useClassName(): (part: Part, own?: string) => string {
  const { classNames } = useLayers();
  return (part, own) => [`lk-${part}`, classNames[part], own].filter(Boolean).join(" ");
}
