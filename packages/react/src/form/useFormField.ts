"use client";
import type { FocusEvent } from "react";
import {
  type Control,
  type ControllerRenderProps,
  type FieldPath,
  type FieldValues,
  useController,
} from "react-hook-form";
import { afterPaint } from "../hooks/afterPaint.ts";
import { afterPress } from "./afterPress.ts";
import { type ProblemKind, problemOf } from "./problem.ts";

export interface FormField<T extends FieldValues, N extends FieldPath<T>> {
  readonly field: Omit<ControllerRenderProps<T, N>, "onBlur"> & { readonly onBlur: (event: FocusEvent) => void };
  /** It is not as it was when the form opened, or was last saved. */
  readonly dirty: boolean;
  /** What is wrong with it, once it is fair to say so: nobody is told off for a field they only passed through. */
  readonly problem: ProblemKind | undefined;
}

/** One field of a form. A component that calls this renders when its own field changes, and for no other. */
export function useFormField<T extends FieldValues, N extends FieldPath<T>>(
  control: Control<T>,
  name: N,
): FormField<T, N> {
  const { field, fieldState, formState } = useController({ control, name });
  const kind = fieldState.error && problemOf(fieldState.error, field.value);
  return {
    field: {
      ...field,
      // The whole form is checked then: where the focus went is shown before.
      onBlur: ({ currentTarget }) => afterPress(currentTarget.ownerDocument, () => afterPaint(field.onBlur)),
    },
    dirty: fieldState.isDirty,
    problem: kind === "missing" && !formState.isSubmitted ? undefined : kind,
  };
}
