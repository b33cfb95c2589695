"use client";
import { forwardRef, type ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import type { Forwarded } from "../forwarded.ts";
import { uiMessages } from "../messages.ts";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.tsx";

export interface SkeletonProps {
  /** The size of what will stand here, so that nothing moves when it comes. @default "text" */
  shape?: "text" | "heading" | "label" | "control" | "hint" | "picture" | "avatar";
  className?: string;
}

/** The place of something that is still being read. Put all of them into one `Loading`. */
export const Skeleton: Forwarded<SkeletonProps, HTMLSpanElement> = /* @__PURE__ */ forwardRef(function Skeleton(
  { shape = "text", className },
  ref,
) {
  return <span ref={ref} aria-hidden="true" className={useClassName()("skeleton", className)} data-shape={shape} />;
});

export interface LoadingProps {
  /** What is being read, for a screen reader. @default "Loading" */
  label?: string;
  className?: string;
  /** The skeletons. */
  children: ReactNode;
}

/** Skeletons, and one word for who cannot see them. */
export const Loading: Forwarded<LoadingProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(function Loading(
  { label, className, children },
  ref,
) {
  const t = useMessages(uiMessages);
  return (
    <div ref={ref} className={useClassName()("loading", className)} aria-busy="true">
      <VisuallyHidden>{label ?? t.loading}</VisuallyHidden>
      {children}
    </div>
  );
});
