"use client";
import { type ReactElement, type ReactNode, useContext, useId } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { FieldContext } from "../field/context.ts";

export interface SegmentedControlProps<Value extends string> {
  /** The question, unless a `Field` around it asks. */
  "aria-label"?: string;
  options: readonly { readonly value: Value; readonly label: ReactNode; readonly disabled?: boolean }[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** @default made up */
  name?: string;
  className?: string;
}

/** One of two or three short words, side by side. Real radio buttons. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>): ReactElement {
  const { options, value, onValueChange, className } = props;
  const classOf = useClassName();
  const field = useContext(FieldContext);
  const made = useId();
  return (
    <div
      role="radiogroup"
      className={classOf("segmented-control", className)}
      aria-label={props["aria-label"]}
      aria-labelledby={props["aria-label"] === undefined ? field?.labelId : undefined}
      aria-describedby={field?.describedBy}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={classOf("segmented-option")}
          data-checked={option.value === value ? "" : undefined}
        >
          <input
            type="radio"
            className="lk-segmented-input"
            name={props.name ?? made}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onValueChange(option.value)}
          />
          <span className="lk-segmented-label">{option.label}</span>
        </label>
      ))}
    </div>
  );
}
