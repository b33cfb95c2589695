"use client";
import { forwardRef, type TextareaHTMLAttributes } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useFieldControl } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";

export type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines of text. Grows with them where the browser can; elsewhere it can be pulled larger. */
export const TextArea: Forwarded<TextAreaProps, HTMLTextAreaElement> = /* @__PURE__ */ forwardRef(
  function TextArea(props, ref) {
    const { className, ...control } = useFieldControl(props);
    return <textarea dir="auto" {...control} ref={ref} className={useClassName()("text-area", className)} />;
  },
);
