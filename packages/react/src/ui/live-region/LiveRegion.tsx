"use client";
import { forwardRef, type ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";

export interface LiveRegionProps {
  /** Can be seen too. @default false */
  visible?: boolean;
  className?: string;
  /** What it says. Let the region stand there empty first: what changes in it is read out, what appears with it may not be. */
  children?: ReactNode;
}

/**
 * Reads out what changes in it, once the reader has finished what it is saying. For single sentences there is `announce` of
 * `useLayers()`, which has a region of its own; for what must not wait, a `Notice` with `live`.
 */
export const LiveRegion: Forwarded<LiveRegionProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(function LiveRegion(
  { visible = false, className, children },
  ref,
) {
  return (
    <div
      ref={ref}
      className={useClassName()("live-region", className)}
      data-visible={visible ? "" : undefined}
      role="status"
      aria-live="polite"
    >
      {children}
    </div>
  );
});
