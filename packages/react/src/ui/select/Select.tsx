"use client";
import { forwardRef, type SelectHTMLAttributes } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useFieldControl } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";
import { ChevronDownIcon } from "../icon/icons.tsx";

/** Children are `<option>`s. */
export type SelectProps = SelectHTMLAttributes<HTMLSelectElement>;

/** The browser's own select: on a phone it is the best there is. For more than about fifteen choices take a `Combobox`. */
export const Select: Forwarded<SelectProps, HTMLSelectElement> = /* @__PURE__ */ forwardRef(
  function Select(props, ref) {
    const classOf = useClassName();
    const { className, ...control } = useFieldControl(props);
    return (
      <span className={classOf("select-box")}>
        <select {...control} ref={ref} className={useClassName()("select", className)} />
        <ChevronDownIcon />
      </span>
    );
  },
);
