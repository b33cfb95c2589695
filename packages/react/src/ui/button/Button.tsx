"use client";
import { type ButtonHTMLAttributes, forwardRef, useRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import { Spinner } from "../icon/Spinner.tsx";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` at most once in a view. `danger` is named for what it does. @default "secondary" */
  variant?: "primary" | "secondary" | "quiet" | "danger";
  /** Under way: keeps its width and focus, and ignores clicks. */
  busy?: boolean;
}

/**
 * A button. It submits a form only with `type="submit"`. A double click that began before it appeared does not press it.
 */
export const Button: Forwarded<ButtonProps, HTMLButtonElement> = /* @__PURE__ */ forwardRef(function Button(
  { variant = "secondary", busy = false, className, children, onClick, ...rest },
  ref,
) {
  const classOf = useClassName();
  const labelAtFirstClick = useRef<string | null>(null);
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={classOf("button", className)}
      data-variant={variant}
      data-busy={busy ? "" : undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={(event) => {
        const label = event.currentTarget.textContent;
        if (event.detail <= 1) labelAtFirstClick.current = label;
        // The rest of a double click is meant for what stood here before, which may have been this very element.
        const isMeantForAnother = event.detail > 1 && labelAtFirstClick.current !== label;
        if (busy || isMeantForAnother) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span className={classOf("button-label")}>{children}</span>
      {busy && <Spinner />}
    </button>
  );
});
