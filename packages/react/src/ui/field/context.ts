"use client";
import { type AriaAttributes, type Context, createContext, useContext } from "react";

/** What a field tells the control inside it. */
export interface FieldControl {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

export const FieldContext: Context<FieldControl | null> = createContext<FieldControl | null>(null);

interface ControlAttributes extends Pick<AriaAttributes, "aria-describedby" | "aria-invalid" | "aria-required"> {
  id?: string | undefined;
}

/** A control's own attributes, completed by those of the field around it, if there is one. */
export function useFieldControl<P extends ControlAttributes>(props: P): P & ControlAttributes {
  const field = useContext(FieldContext);
  if (!field) return props;
  const describedBy = [props["aria-describedby"], field.describedBy].filter(Boolean).join(" ");
  return {
    ...props,
    id: props.id ?? field.id,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": props["aria-invalid"] ?? (field.invalid || undefined),
    "aria-required": props["aria-required"] ?? (field.required || undefined),
  };
}
