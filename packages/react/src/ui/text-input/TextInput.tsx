"use client";
import { forwardRef, type InputHTMLAttributes } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useFieldControl } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";

/** What people type may run either way, so the text decides its own direction unless told. */
export type TextInputProps = InputHTMLAttributes<HTMLInputElement>;

/** One line of text, inside a `Field` or with a label of its own. */
export const TextInput: Forwarded<TextInputProps, HTMLInputElement> = /* @__PURE__ */ forwardRef(
  function TextInput(props, ref) {
    const { className, ...control } = useFieldControl(props);
    return <input type="text" dir="auto" {...control} ref={ref} className={useClassName()("text-input", className)} />;
  },
);
