"use client";
import { forwardRef, type ReactNode, useId, useState } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import type { Forwarded } from "../forwarded.ts";
import { ChevronDownIcon } from "../icon/icons.tsx";

export interface DisclosureProps {
  /** What opens, and that it may be left closed: "More about your product (optional)". */
  label: ReactNode;
  /** @default false */
  defaultOpen?: boolean;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
}

/** Something most people can leave closed. What was typed inside stays while it is closed. */
export const Disclosure: Forwarded<DisclosureProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(
  function Disclosure(props, ref) {
    const { label, defaultOpen = false, onOpenChange, className, children } = props;
    const classOf = useClassName();
    const id = useId();
    const [own, setOwn] = useState(defaultOpen);
    const open = props.open ?? own;
    return (
      <div ref={ref} className={classOf("disclosure", className)} data-state={open ? "open" : "closed"}>
        <button
          type="button"
          className={classOf("disclosure-trigger")}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOwn(!open);
            onOpenChange?.(!open);
          }}
        >
          <ChevronDownIcon />
          <span>{label}</span>
        </button>
        <div className={classOf("disclosure-content")} id={id} hidden={!open}>
          {children}
        </div>
      </div>
    );
  },
);
