"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import { uiMessages } from "../messages.ts";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.tsx";

export interface SkeletonProps {
  /** The size of what will stand here, so that nothing moves when it comes. @default "text" */
  shape?: "text" | "heading" | "control" | "picture" | "avatar";
  className?: string;
}

/** The place of something that is still being read. Put all of them into one `Loading`. */
export function Skeleton({ shape = "text", className }: SkeletonProps): ReactElement {
  return <span aria-hidden="true" className={useClassName()("skeleton", className)} data-shape={shape} />;
}

export interface LoadingProps {
  /** What is being read, for a screen reader. @default "Loading" */
  label?: string;
  className?: string;
  /** The skeletons. */
  children: ReactNode;
}

/** Skeletons, and one word for who cannot see them. */
export function Loading({ label, className, children }: LoadingProps): ReactElement {
  const t = useMessages(uiMessages);
  return (
    <div className={useClassName()("loading", className)} aria-busy="true">
      <VisuallyHidden>{label ?? t.loading}</VisuallyHidden>
      {children}
    </div>
  );
}
