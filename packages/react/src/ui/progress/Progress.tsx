"use client";
import { forwardRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useLayers } from "../../provider/context.ts";
import type { Forwarded } from "../forwarded.ts";

export interface ProgressProps {
  /** What is progressing, for a screen reader. */
  label: string;
  /** How far, from 0 to 1. Null or not a number: under way, and nobody knows how far. */
  value: number | null;
  className?: string;
}

/** A bar. Put words beside it: the stage's name, and how far in numbers. */
export const Progress: Forwarded<ProgressProps, HTMLSpanElement> = /* @__PURE__ */ forwardRef(function Progress(
  { label, value, className },
  ref,
) {
  const classOf = useClassName();
  const { format } = useLayers();
  // Rounded once, so that the bar and what is read out cannot disagree.
  const percent = value === null || !Number.isFinite(value) ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  const state = percent === null ? "indeterminate" : percent === 100 ? "complete" : "progressing";
  return (
    <span ref={ref} className={useClassName()("progress", className)} data-state={state}>
      <progress
        className={classOf("progress-bar")}
        aria-label={label}
        max={100}
        {...(percent !== null && { value: percent, "aria-valuetext": format.percent(percent / 100) })}
      />
    </span>
  );
});
