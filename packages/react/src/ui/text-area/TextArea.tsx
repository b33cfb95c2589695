"use client";
import { forwardRef, type TextareaHTMLAttributes } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useFieldControl } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";
import { useBothRefs } from "../useBothRefs.ts";
import { useGrowth } from "./useGrowth.ts";

export type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines of text. Grows with them, and can be pulled larger. */
export const TextArea: Forwarded<TextAreaProps, HTMLTextAreaElement> = /* @__PURE__ */ forwardRef(
  function TextArea(props, ref) {
    const { className, onInput, ...control } = useFieldControl(props);
    const { area, grow } = useGrowth();
    const both = useBothRefs<HTMLTextAreaElement>(area, ref);
    return (
      <textarea
        dir="auto"
        {...control}
        ref={both}
        className={useClassName()("text-area", className)}
        onInput={(event) => {
          grow();
          onInput?.(event);
        }}
      />
    );
  },
);
