"use client";
import { createContext, forwardRef, type ReactNode, useContext, useId } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { FieldContext } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";
import { CheckIcon } from "../icon/icons.tsx";

export interface RadioCardsProps {
  /** The question, unless a `Field` around it asks. */
  "aria-label"?: string;
  value: string | null;
  onValueChange: (value: string) => void;
  /** All of them. @default false */
  disabled?: boolean;
  /** @default made up */
  name?: string;
  /** `grid` for pictures, `list` for words. @default "list" */
  layout?: "grid" | "list";
  className?: string;
  /** `RadioCard`s. */
  children: ReactNode;
}

interface Group {
  readonly name: string;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onValueChange: (value: string) => void;
}

const GroupContext = /* @__PURE__ */ createContext<Group | null>(null);

/** One of a few, each a card. Real radio buttons: arrow keys choose, Tab goes past. */
export const RadioCards: Forwarded<RadioCardsProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(
  function RadioCards(props, ref) {
    const { value, onValueChange, disabled = false, layout = "list", className, children } = props;
    const field = useContext(FieldContext);
    const made = useId();
    const name = props.name ?? made;
    return (
      <div
        ref={ref}
        role="radiogroup"
        className={useClassName()("radio-cards", className)}
        data-layout={layout}
        data-invalid={field?.invalid ? "" : undefined}
        aria-label={props["aria-label"]}
        aria-labelledby={props["aria-label"] === undefined ? field?.labelId : undefined}
        aria-describedby={field?.describedBy}
        aria-invalid={field?.invalid || undefined}
        aria-required={field?.required || undefined}
      >
        <GroupContext.Provider value={{ name, value, disabled, onValueChange }}>{children}</GroupContext.Provider>
      </div>
    );
  },
);

export interface RadioCardProps {
  value: string;
  /** What the choice is called, where the card's own words are too many. */
  "aria-label"?: string;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
}

/** Its ref is the radio button. */
export const RadioCard: Forwarded<RadioCardProps, HTMLInputElement> = /* @__PURE__ */ forwardRef(function RadioCard(
  { value, disabled: own = false, className, children, ...rest },
  ref,
) {
  const classOf = useClassName();
  const group = useContext(GroupContext);
  if (!group) throw new Error("RadioCard stands outside RadioCards, so nothing can be chosen. Put it inside one.");
  const checked = group.value === value;
  const disabled = own || group.disabled;
  return (
    <label
      className={classOf("radio-card", className)}
      data-checked={checked ? "" : undefined}
      data-disabled={disabled ? "" : undefined}
    >
      <input
        ref={ref}
        type="radio"
        className={classOf("radio-card-input")}
        name={group.name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={() => group.onValueChange(value)}
        {...rest}
      />
      {children}
      <span className={classOf("radio-card-tick")} aria-hidden="true">
        <CheckIcon />
      </span>
    </label>
  );
});
