"use client";
import { type FocusEvent, forwardRef, type KeyboardEvent } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useFieldControl } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";
import { MinusIcon, PlusIcon } from "../icon/icons.tsx";
import { wholeNumber } from "./whole-number.ts";

export interface CountInputProps {
  /** As it was typed, even if it is no number. */
  value: string;
  onValueChange: (value: string) => void;
  min: number;
  max: number;
  /** What the two buttons do. */
  fewerLabel: string;
  moreLabel: string;
  name?: string;
  disabled?: boolean;
  onBlur?: (event: FocusEvent) => void;
  className?: string;
}

/** A small whole number, typed or stepped. What lies outside the bounds is kept, for the form to speak of. */
export const CountInput: Forwarded<CountInputProps, HTMLInputElement> = /* @__PURE__ */ forwardRef(function CountInput(
  { value, onValueChange, min, max, fewerLabel, moreLabel, disabled = false, className, ...rest },
  ref,
) {
  const classOf = useClassName();
  const control = useFieldControl({ id: undefined, ...rest });
  const count = wholeNumber(value);
  const stepTo = (next: number) => onValueChange(String(Math.min(max, Math.max(min, next))));
  const step = (by: 1 | -1) => stepTo(count === undefined ? min : count + by);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowUp") step(1);
    else if (event.key === "ArrowDown") step(-1);
    else if (event.key === "Home") stepTo(min);
    else if (event.key === "End") stepTo(max);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={classOf("count-input", className)}
      data-invalid={control["aria-invalid"] ? "" : undefined}
      data-disabled={disabled ? "" : undefined}
    >
      <button
        type="button"
        tabIndex={-1}
        className={classOf("count-input-button")}
        aria-label={fewerLabel}
        disabled={disabled || (count !== undefined && count <= min)}
        onClick={() => step(-1)}
      >
        <MinusIcon />
      </button>
      <input
        {...control}
        ref={ref}
        disabled={disabled}
        type="text"
        inputMode="numeric"
        role="spinbutton"
        autoComplete="off"
        className={classOf("count-input-field")}
        aria-valuenow={count}
        aria-valuemin={min}
        aria-valuemax={max}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        tabIndex={-1}
        className={classOf("count-input-button")}
        aria-label={moreLabel}
        disabled={disabled || (count !== undefined && count >= max)}
        onClick={() => step(1)}
      >
        <PlusIcon />
      </button>
    </div>
  );
});
