"use client";
import { forwardRef, type MouseEvent, useEffect, useId, useRef } from "react";
import { flushSync } from "react-dom";
import { useClassName } from "../../appearance/useClassName.ts";
import { focusFirmly } from "../../hooks/focus-firmly.ts";
import { useMessages } from "../../messages/useMessages.ts";
import type { Forwarded } from "../forwarded.ts";
import { ErrorIcon } from "../icon/notice-icons.tsx";
import { uiMessages } from "../messages.ts";
import { useBothRefs } from "../useBothRefs.ts";

export interface ErrorSummaryProps {
  /** What is wrong, in the order of the form. `field` is the control's `name`; without one the line leads nowhere. */
  errors: readonly { readonly field?: string; readonly message: string }[];
  /** Raise it with every failed attempt to send: the summary then takes the focus. Zero takes none. */
  attempt: number;
  /** Called before a line leads to its field: opens what the field is hidden in. */
  onReveal?: (field: string) => void;
  className?: string;
}

/** At the top of a form that was sent with something wrong: each line leads to its field. Must stand inside the form. */
export const ErrorSummary: Forwarded<ErrorSummaryProps, HTMLElement> = /* @__PURE__ */ forwardRef(function ErrorSummary(
  { errors, attempt, onReveal, className },
  ref,
) {
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const root = useRef<HTMLElement>(null);
  const both = useBothRefs<HTMLElement>(root, ref);
  const id = useId();
  const focused = useRef(0);
  const shown = errors.length > 0;
  useEffect(() => {
    if (!shown || attempt === focused.current) return;
    focused.current = attempt;
    if (root.current) focusFirmly(root.current);
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <section ref={both} aria-labelledby={id} className={classOf("error-summary", className)} tabIndex={-1}>
      <p className={classOf("error-summary-title")} id={id}>
        <ErrorIcon />
        {t.errorSummary({ count: errors.length })}
      </p>
      <ul className={classOf("error-summary-list")}>
        {errors.map(({ field, message }) => (
          <li key={field ?? message} className={classOf("error-summary-item")}>
            {field === undefined ? (
              message
            ) : (
              <a
                className={classOf("error-summary-link")}
                href={`#${field}`}
                onClick={(event) => {
                  flushSync(() => onReveal?.(field));
                  goTo(event, field);
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});

/** The form finds its control by name, in a shadow tree too, where an address cannot. */
function goTo(event: MouseEvent<HTMLAnchorElement>, field: string): void {
  event.preventDefault();
  const found = event.currentTarget.closest("form")?.elements.namedItem(field);
  const control = found && "length" in found && !("tagName" in found) ? found[0] : found;
  if (control && "focus" in control) (control as HTMLElement).focus();
}
