"use client";
import { forwardRef, type ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import type { Forwarded } from "../forwarded.ts";
import { CheckCircleIcon, ErrorIcon, InfoIcon, WarningIcon } from "../icon/notice-icons.tsx";
import { uiMessages } from "../messages.ts";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.tsx";

export interface NoticeProps {
  /** @default "info" */
  kind?: "info" | "ok" | "warn" | "bad";
  /** What happened, in a few words. */
  title?: ReactNode;
  /** What it means and what to do. */
  children?: ReactNode;
  /** One way on, as a quiet `Button`. */
  action?: ReactNode;
  /** Reads the notice out when it appears. For what the customer is waiting for, not for what stands there from the start. */
  live?: boolean;
  className?: string;
}

const icons = { info: InfoIcon, ok: CheckCircleIcon, warn: WarningIcon, bad: ErrorIcon };
const words = { info: "noticeInfo", ok: "noticeOk", warn: "noticeWarn", bad: "noticeBad" } as const;

/** A sentence that matters, with an icon and a word for its kind, never colour alone. */
export const Notice: Forwarded<NoticeProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(function Notice(
  { kind = "info", title, children, action, live = false, className },
  ref,
) {
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const Icon = icons[kind];
  return (
    <div ref={ref} className={useClassName()("notice", className)} data-kind={kind} role={live ? "alert" : undefined}>
      <div className={classOf("notice-body")}>
        <Icon />
        <div className={classOf("notice-text")}>
          <VisuallyHidden>{t[words[kind]]} </VisuallyHidden>
          {title && (
            <>
              <strong className={classOf("notice-title")}>{title}</strong>{" "}
            </>
          )}
          {children}
        </div>
      </div>
      {action && <div className={classOf("notice-action")}>{action}</div>}
    </div>
  );
});
