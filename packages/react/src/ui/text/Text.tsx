"use client";
import { forwardRef, type ReactNode, type Ref, useEffect, useRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { focusFirmly } from "../../hooks/focus-firmly.ts";
import type { Forwarded } from "../forwarded.ts";
import { useBothRefs } from "../useBothRefs.ts";

export interface HeadingProps {
  /** Its place in the page's outline. @default 2 */
  level?: 1 | 2 | 3 | 4;
  /** Its look, apart from its place. @default "l" */
  size?: "m" | "l" | "xl";
  /** Takes the focus when it appears, where what had the focus is gone; with a number, for each that follows. @default false */
  takeFocus?: boolean | number;
  id?: string;
  className?: string;
  children: ReactNode;
}

export const Heading: Forwarded<HeadingProps, HTMLHeadingElement> = /* @__PURE__ */ forwardRef(
  function Heading(props, ref) {
    const { level = 2, size = "l", takeFocus = false, id, className, children } = props;
    const Tag = `h${level}` as const;
    const heading = useRef<HTMLHeadingElement>(null);
    const both = useBothRefs<HTMLHeadingElement>(heading, ref);
    useEffect(() => {
      if (takeFocus && heading.current) focusFirmly(heading.current);
    }, [takeFocus]);
    return (
      <Tag
        ref={both}
        className={useClassName()("heading", className)}
        data-size={size}
        id={id}
        {...(takeFocus && { tabIndex: -1 })}
      >
        {children}
      </Tag>
    );
  },
);

export interface TextProps {
  /** @default "p" */
  as?: "p" | "span" | "div";
  /** @default "plain" */
  tone?: "plain" | "muted" | "ok" | "warn" | "bad";
  /** @default "m" */
  size?: "xs" | "s" | "m";
  id?: string;
  className?: string;
  children: ReactNode;
}

/** Running text in one of the kit's few sizes. */
export const Text: Forwarded<TextProps, HTMLElement> = /* @__PURE__ */ forwardRef(function Text(
  { as: Tag = "p", tone = "plain", size = "m", id, className, children },
  ref,
) {
  return (
    <Tag
      ref={ref as Ref<never>}
      className={useClassName()("text", className)}
      data-tone={tone}
      data-size={size}
      id={id}
    >
      {children}
    </Tag>
  );
});
