"use client";
import { forwardRef, type ReactNode, useId, useMemo } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import type { Forwarded } from "../forwarded.ts";
import { ErrorIcon } from "../icon/notice-icons.tsx";
import { uiMessages } from "../messages.ts";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.tsx";
import { FieldContext } from "./context.ts";

export interface FieldProps {
  /** The question, in the customer's words. */
  label: ReactNode;
  /** Why it is asked, or what makes a good answer. */
  hint?: ReactNode;
  /** What is wrong and what to do. Marks the control as invalid. */
  error?: ReactNode;
  /** It was changed and not saved yet. Nothing shows it unless the host styles `data-dirty`. */
  dirty?: boolean;
  /** Characters typed and the most that fit. */
  counter?: { length: number; max: number };
  /** Says "optional" beside the label. Fields are required unless they say so. */
  optional?: boolean;
  /** Marks the control as required for assistive technology. */
  required?: boolean;
  /** The control's id. @default made up */
  id?: string;
  className?: string;
  /** One control: `TextInput`, `TextArea`, `Select`, `Combobox`. */
  children: ReactNode;
}

/** A label, a control, and what helps to fill it in, wired to each other. */
export const Field: Forwarded<FieldProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(function Field(props, ref) {
  const { label, hint, error, dirty, counter, optional = false, required = false, className, children } = props;
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const made = useId();
  const id = props.id ?? made;
  const invalid = Boolean(error);
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`, counter && `${id}-counter`]
    .filter(Boolean)
    .join(" ");
  const control = useMemo(
    () => ({ id, labelId: `${id}-label`, describedBy: describedBy || undefined, invalid, required }),
    [id, describedBy, invalid, required],
  );
  return (
    <div
      ref={ref}
      className={classOf("field", className)}
      data-invalid={invalid ? "" : undefined}
      data-dirty={dirty ? "" : undefined}
    >
      <label className={classOf("field-label")} htmlFor={id} id={`${id}-label`}>
        {label} {optional && <span className={classOf("field-optional")}>{t.optional}</span>}
      </label>
      <FieldContext.Provider value={control}>{children}</FieldContext.Provider>
      {(error || hint || counter) && (
        <div className={classOf("field-foot")}>
          <div className={classOf("field-words")}>
            {error && (
              <p className={classOf("field-error")} id={`${id}-error`}>
                <ErrorIcon />
                <span>{error}</span>
              </p>
            )}
            {hint && (
              <p className={classOf("field-hint")} id={`${id}-hint`}>
                {hint}
              </p>
            )}
          </div>
          {counter && (
            <p
              className={classOf("field-counter")}
              id={`${id}-counter`}
              data-over={counter.length > counter.max ? "" : undefined}
            >
              <span aria-hidden="true">{t.counter(counter)}</span>
              <VisuallyHidden>{t.counterSpoken(counter)}</VisuallyHidden>
            </p>
          )}
        </div>
      )}
    </div>
  );
});
