"use client";
import { type ReactElement, type ReactNode, useId, useState } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
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
export function Disclosure(props: DisclosureProps): ReactElement {
  const { label, defaultOpen = false, onOpenChange, className, children } = props;
  const classOf = useClassName();
  const id = useId();
  const [own, setOwn] = useState(defaultOpen);
  const open = props.open ?? own;
  return (
    <div className={classOf("disclosure", className)} data-state={open ? "open" : "closed"}>
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
}
