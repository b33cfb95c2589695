"use client";
import { forwardRef, type ReactNode, useId } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import { Heading, type HeadingProps, Text } from "../text/Text.tsx";

export interface PanelProps {
  title: ReactNode;
  /** One or two sentences: why this is asked, what happens next. */
  lead?: ReactNode;
  /** The title's place in the page's outline. @default 2 */
  headingLevel?: HeadingProps["level"];
  /** The title takes the focus when the panel appears, where what had the focus is gone; with a number, for each that follows. @default false */
  takeFocus?: HeadingProps["takeFocus"];
  /** `none` where something else, such as a step of the flow, already draws a frame. @default "card" */
  frame?: "card" | "none";
  /** `Actions`. */
  footer?: ReactNode;
  className?: string;
  children?: ReactNode;
}

/** The frame of every component: a title, what it is for, the thing itself, and the ways on. */
export const Panel: Forwarded<PanelProps, HTMLElement> = /* @__PURE__ */ forwardRef(function Panel(
  { title, lead, headingLevel = 2, takeFocus = false, frame = "card", footer, className, children },
  ref,
) {
  const classOf = useClassName();
  const id = useId();
  return (
    <section ref={ref} className={useClassName()("panel", className)} data-frame={frame} aria-labelledby={id}>
      <div className={classOf("panel-head")}>
        <Heading level={headingLevel} id={id} takeFocus={takeFocus}>
          {title}
        </Heading>
        {lead && <Text tone="muted">{lead}</Text>}
      </div>
      {children}
      {footer}
    </section>
  );
});
