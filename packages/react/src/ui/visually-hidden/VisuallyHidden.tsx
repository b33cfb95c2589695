"use client";
import { forwardRef, type ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";

export interface VisuallyHiddenProps {
  id?: string;
  className?: string;
  children: ReactNode;
}

/** For screen readers only. */
export const VisuallyHidden: Forwarded<VisuallyHiddenProps, HTMLSpanElement> = /* @__PURE__ */ forwardRef(
  function VisuallyHidden({ id, className, children }, ref) {
    return (
      <span ref={ref} className={useClassName()("visually-hidden", className)} id={id}>
        {children}
      </span>
    );
  },
);
