import type { ReactElement, ReactNode } from "react";

/** For screen readers only. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }): ReactElement {
  return (
    <span className="lk-visually-hidden" id={id}>
      {children}
    </span>
  );
}
