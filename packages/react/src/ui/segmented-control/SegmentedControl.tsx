"use client";
import { forwardRef, type ReactElement, type ReactNode, type Ref, type RefAttributes, useContext, useId } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { FieldContext } from "../field/context.ts";

export interface SegmentedControlProps<Value extends string> {
  /** The question, unless a `Field` around it asks. */
  "aria-label"?: string;
  options: readonly { readonly value: Value; readonly label: ReactNode; readonly disabled?: boolean }[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** All of it. @default false */
  disabled?: boolean;
  /** @default made up */
  name?: string;
  /** The radio button that takes the focus: what is chosen, or the first. */
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

/** One of two or three short words, side by side. Real radio buttons: arrow keys choose, Tab goes past. */
export const SegmentedControl: <Value extends string>(
  props: SegmentedControlProps<Value> & RefAttributes<HTMLDivElement>,
) => ReactElement = /* @__PURE__ */ forwardRef<HTMLDivElement, SegmentedControlProps<string>>(
  function SegmentedControl(props, ref) {
    const { options, value, onValueChange, disabled = false, className } = props;
    const classOf = useClassName();
    const field = useContext(FieldContext);
    const made = useId();
    const first = options.find((option) => option.value === value) ?? options[0];
    return (
      <div
        ref={ref}
        role="radiogroup"
        className={classOf("segmented-control", className)}
        aria-label={props["aria-label"]}
        aria-labelledby={props["aria-label"] === undefined ? field?.labelId : undefined}
        aria-describedby={field?.describedBy}
        aria-invalid={field?.invalid || undefined}
        aria-required={field?.required || undefined}
        data-invalid={field?.invalid ? "" : undefined}
        data-disabled={disabled ? "" : undefined}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={classOf("segmented-option")}
            data-checked={option.value === value ? "" : undefined}
            data-disabled={disabled || option.disabled ? "" : undefined}
          >
            <input
              ref={option === first ? props.inputRef : undefined}
              type="radio"
              className={classOf("segmented-input")}
              name={props.name ?? made}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || option.disabled}
              onChange={() => onValueChange(option.value)}
            />
            <span className={classOf("segmented-label")}>{option.label}</span>
          </label>
        ))}
      </div>
    );
  },
) as never;
