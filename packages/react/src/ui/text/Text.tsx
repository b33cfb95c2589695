"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";

export interface HeadingProps {
  /** Its place in the page's outline. @default 2 */
  level?: 1 | 2 | 3 | 4;
  /** Its look, apart from its place. @default "l" */
  size?: "m" | "l" | "xl";
  id?: string;
  className?: string;
  children: ReactNode;
}

export function Heading({ level = 2, size = "l", id, className, children }: HeadingProps): ReactElement {
  const Tag = `h${level}` as const;
  return (
    <Tag className={useClassName()("heading", className)} data-size={size} id={id}>
      {children}
    </Tag>
  );
}

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
export function Text({ as: Tag = "p", tone = "plain", size = "m", id, className, children }: TextProps): ReactElement {
  return (
    <Tag className={useClassName()("text", className)} data-tone={tone} data-size={size} id={id}>
      {children}
    </Tag>
  );
}
