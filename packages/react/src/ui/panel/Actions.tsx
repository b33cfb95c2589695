"use client";
import { forwardRef, type ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";

export interface ActionsProps {
  /** The quiet way back. */
  start?: ReactNode;
  /** A few muted words beside the primary button. */
  note?: ReactNode;
  /** The one primary button; on a narrow panel it fills the row. */
  children?: ReactNode;
  className?: string;
}

/** The foot of a panel or dialog: the way back at the start, the way on at the end of the reading direction. */
export const Actions: Forwarded<ActionsProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(function Actions(
  { start, note, children, className },
  ref,
) {
  const classOf = useClassName();
  return (
    <div ref={ref} className={useClassName()("actions", className)}>
      {start && <div className={classOf("actions-start")}>{start}</div>}
      <div className={classOf("actions-end")}>
        {note && <span className={classOf("actions-note")}>{note}</span>}
        {children}
      </div>
    </div>
  );
});
