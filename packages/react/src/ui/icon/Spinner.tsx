"use client";
import type { ReactElement } from "react";
import { useClassName } from "../../appearance/useClassName.ts";

export interface SpinnerProps {
  className?: string;
}

/** Turns while something is awaited. It says nothing itself: put words beside it. */
export function Spinner({ className }: SpinnerProps): ReactElement {
  return <span aria-hidden="true" className={useClassName()("spinner", className)} />;
}
