"use client";
import { forwardRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";

export interface SpinnerProps {
  className?: string;
}

/** Turns while something is awaited. It says nothing itself: put words beside it. */
export const Spinner: Forwarded<SpinnerProps, HTMLSpanElement> = /* @__PURE__ */ forwardRef(function Spinner(
  { className },
  ref,
) {
  return <span ref={ref} aria-hidden="true" className={useClassName()("spinner", className)} />;
});
