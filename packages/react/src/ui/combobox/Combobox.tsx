"use client";
import { type FocusEvent, forwardRef, type ReactNode, useContext, useId, useMemo, useRef } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import { useLayers } from "../../provider/context.ts";
import { FieldContext, useFieldControl } from "../field/context.ts";
import type { Forwarded } from "../forwarded.ts";
import { ChevronDownIcon, CloseIcon } from "../icon/icons.tsx";
import { uiMessages } from "../messages.ts";
import { useBothRefs } from "../useBothRefs.ts";
import type { ComboboxOption } from "./options.ts";
import { optionId, Popup } from "./Popup.tsx";
import { useCombobox } from "./useCombobox.ts";

interface SharedProps {
  options: readonly ComboboxOption[];
  /** What it asks for, unless a `Field` around it says so. */
  "aria-label"?: string;
  placeholder?: string;
  name?: string;
  disabled?: boolean;
  onBlur?: (event: FocusEvent) => void;
  className?: string;
}

export interface ComboboxProps extends SharedProps {
  value: string | null;
  onValueChange: (value: string) => void;
}

/** One of many, found by typing. */
export const Combobox: Forwarded<ComboboxProps, HTMLInputElement> = /* @__PURE__ */ forwardRef(function Combobox(
  { value, onValueChange, ...shared },
  ref,
) {
  const { options } = shared;
  return (
    <Base
      {...shared}
      ref={ref}
      multiple={false}
      selected={useMemo(() => (value === null ? [] : [value]), [value])}
      text={useMemo(() => options.find((option) => option.value === value)?.label ?? "", [options, value])}
      choose={(option) => onValueChange(option.value)}
    />
  );
});

export interface MultiComboboxProps extends SharedProps {
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
}

/** Several of many, found by typing; what was chosen stands before the input and can be taken back. */
export const MultiCombobox: Forwarded<MultiComboboxProps, HTMLInputElement> = /* @__PURE__ */ forwardRef(
  function MultiCombobox({ values, onValuesChange, ...shared }, ref) {
    const classOf = useClassName();
    const t = useMessages(uiMessages);
    const { announce } = useLayers();
    const input = useRef<HTMLInputElement>(null);
    const both = useBothRefs<HTMLInputElement>(input, ref);
    const labelOf = (value: string) => shared.options.find((option) => option.value === value)?.label ?? value;
    const without = (value: string) => values.filter((other) => other !== value);
    // In the list it is heard that one is chosen no more. Before the input one is gone without a word.
    const takeBack = (value: string) => {
      onValuesChange(without(value));
      announce(t.removed({ label: labelOf(value) }));
    };
    return (
      <Base
        {...shared}
        ref={both}
        multiple
        selected={values}
        text=""
        choose={({ value }) => onValuesChange(values.includes(value) ? without(value) : [...values, value])}
        onErase={() => {
          const last = values.at(-1);
          if (last !== undefined) takeBack(last);
        }}
      >
        {values.map((value) => {
          const label = labelOf(value);
          return (
            <button
              key={value}
              type="button"
              className={classOf("combobox-chip")}
              aria-label={t.remove({ label })}
              disabled={shared.disabled}
              onClick={() => {
                takeBack(value);
                input.current?.focus();
              }}
            >
              <bdi>{label}</bdi>
              <CloseIcon />
            </button>
          );
        })}
      </Base>
    );
  },
);

interface BaseProps extends SharedProps {
  multiple: boolean;
  selected: readonly string[];
  text: string;
  choose: (option: ComboboxOption) => void;
  onErase?: () => void;
  /** Before the input. */
  children?: ReactNode;
}

const Base: Forwarded<BaseProps, HTMLInputElement> = /* @__PURE__ */ forwardRef(function Base(props, ref) {
  const { options, multiple, selected, text, choose, onErase, onBlur, className, children, ...rest } = props;
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const field = useContext(FieldContext);
  const made = useId();
  const control = useFieldControl({ id: made, ...(field && { id: field.id }), ...rest });
  const id = control.id ?? made;
  const state = useCombobox({ options, choose, multiple, selected, text, ...(onErase && { onErase }) });
  const { isListed, hasRows, matches, active, list, pick } = state;
  const both = useBothRefs(state.input, ref);
  const listId = `${id}-list`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the focus has left what is inside.
    <div
      className={classOf("combobox", className)}
      data-state={state.isOpen ? "open" : "closed"}
      data-invalid={control["aria-invalid"] ? "" : undefined}
      data-disabled={rest.disabled ? "" : undefined}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        state.leave();
        onBlur?.(event);
      }}
    >
      {children}
      <input
        {...control}
        {...state.typing}
        ref={both}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        className={classOf("combobox-input")}
        aria-autocomplete="list"
        aria-expanded={state.isOpen}
        aria-controls={listId}
        aria-activedescendant={isListed && active >= 0 ? optionId(listId, active) : undefined}
        onClick={({ currentTarget }) => {
          if (state.isOpen) return;
          // What is typed next replaces the choice instead of following it.
          currentTarget.select();
          state.toggle();
        }}
        onKeyDown={state.onKeyDown}
      />
      <button
        type="button"
        tabIndex={-1}
        className={classOf("combobox-toggle")}
        aria-label={t.showChoices}
        aria-expanded={state.isOpen}
        aria-controls={listId}
        disabled={rest.disabled}
        onPointerDown={(event) => event.preventDefault()}
        onClick={state.toggle}
      >
        <ChevronDownIcon />
      </button>
      <Popup
        {...{ isListed, hasRows, matches, active, list, pick }}
        id={listId}
        selected={selected}
        multiple={multiple}
        label={rest["aria-label"]}
        labelledBy={rest["aria-label"] === undefined ? field?.labelId : undefined}
      />
    </div>
  );
});
