"use client";
import { createContext, type ReactElement, type ReactNode, useContext, useId } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { FieldContext } from "../field/context.ts";
import { CheckIcon } from "../icon/icons.tsx";

export interface RadioCardsProps {
  /** The question, unless a `Field` around it asks. */
  "aria-label"?: string;
  value: string | null;
  onValueChange: (value: string) => void;
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
  readonly onValueChange: (value: string) => void;
}

const GroupContext = /* @__PURE__ */ createContext<Group | null>(null);

/** One of a few, each a card. Real radio buttons: arrow keys choose, Tab goes past. */
export function RadioCards(props: RadioCardsProps): ReactElement {
  const { value, onValueChange, layout = "list", className, children } = props;
  const field = useContext(FieldContext);
  const made = useId();
  const name = props.name ?? made;
  return (
    <div
      role="radiogroup"
      className={useClassName()("radio-cards", className)}
      data-layout={layout}
      aria-label={props["aria-label"]}
      aria-labelledby={props["aria-label"] === undefined ? field?.labelId : undefined}
      aria-describedby={field?.describedBy}
      aria-invalid={field?.invalid || undefined}
      aria-required={field?.required || undefined}
    >
      <GroupContext.Provider value={{ name, value, onValueChange }}>{children}</GroupContext.Provider>
    </div>
  );
}

export interface RadioCardProps {
  value: string;
  /** What the choice is called, where the card's own words are too many. */
  "aria-label"?: string;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
}

export function RadioCard({ value, disabled = false, className, children, ...rest }: RadioCardProps): ReactElement {
  const group = useContext(GroupContext);
  if (!group) throw new Error("RadioCard stands outside RadioCards, so nothing can be chosen. Put it inside one.");
  const checked = group.value === value;
  return (
    <label className={useClassName()("radio-card", className)} data-checked={checked ? "" : undefined}>
      <input
        type="radio"
        className="lk-radio-card-input"
        name={group.name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={() => group.onValueChange(value)}
        {...rest}
      />
      {children}
      <span className="lk-radio-card-tick" aria-hidden="true">
        <CheckIcon />
      </span>
    </label>
  );
}
