"use client";
import { forwardRef, type ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import type { Icon } from "../icon/icons.tsx";
import { Heading, type HeadingProps, Text } from "../text/Text.tsx";

export interface EmptyStateProps {
  icon?: Icon;
  /** What will be here. */
  title: ReactNode;
  /** @default 3 */
  headingLevel?: HeadingProps["level"];
  /** How it comes to be here. */
  children?: ReactNode;
  /** The one thing to do now. */
  action?: ReactNode;
  className?: string;
}

/** Nothing yet: a start, not a fault. */
export const EmptyState: Forwarded<EmptyStateProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(
  function EmptyState(props, ref) {
    const classOf = useClassName();
    const { icon: Icon, title, headingLevel = 3, children, action, className } = props;
    return (
      <div ref={ref} className={useClassName()("empty-state", className)}>
        {Icon && (
          <span className={classOf("empty-state-icon")}>
            <Icon />
          </span>
        )}
        <Heading level={headingLevel} size="m">
          {title}
        </Heading>
        {children && (
          <Text as="div" tone="muted">
            {children}
          </Text>
        )}
        {action && <div className={classOf("empty-state-action")}>{action}</div>}
      </div>
    );
  },
);
