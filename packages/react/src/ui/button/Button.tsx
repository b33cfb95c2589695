"use client";
import { type ButtonHTMLAttributes, forwardRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import { Spinner } from "../icon/Spinner.tsx";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` at most once in a view. `danger` is named for what it does. @default "secondary" */
  variant?: "primary" | "secondary" | "quiet" | "danger";
  /** Under way: keeps its width and focus, and ignores clicks. */
  busy?: boolean;
}

/** A button. It submits a form only with `type="submit"`. */
export const Button: Forwarded<ButtonProps, HTMLButtonElement> = /* @__PURE__ */ forwardRef(function Button(
  { variant = "secondary", busy = false, className, children, onClick, ...rest },
  ref,
) {
  const classOf = useClassName();
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
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span className={classOf("button-label")}>{children}</span>
      {busy && <Spinner />}
    </button>
  );
});
