"use client";
import { type ChangeEvent, type RefObject, startTransition, useEffect, useRef, useState } from "react";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export interface Typing<E extends TextControl> {
  readonly control: RefObject<E | null>;
  readonly defaultValue: string;
  readonly onChange: (event: ChangeEvent<E>) => void;
}

/**
 * Leaves what is typed to the control itself, so that a key is shown before anything that follows from it is rendered. The form
 * has it at once all the same; what the form puts there by itself, such as a draft, comes back into the control.
 * @param value the form's, as it is rendered
 */
export function useTyping<E extends TextControl>(value: string, onChange: (text: string) => void): Typing<E> {
  const control = useRef<E>(null);
  const [defaultValue] = useState(value);
  const held = useRef(value);
  const typed = useRef(0);
  const [rendered, setRendered] = useState(0);
  useEffect(() => {
    // While a later key waits to be rendered, this value is of one before it.
    if (!control.current || rendered !== typed.current || held.current === value) return;
    held.current = value;
    control.current.value = value;
  }, [value, rendered]);
  return {
    control,
    defaultValue,
    onChange: ({ currentTarget }) => {
      const text = currentTarget.value;
      const key = typed.current + 1;
      held.current = text;
      typed.current = key;
      startTransition(() => {
        setRendered(key);
        onChange(text);
      });
    },
  };
}
