"use client";
import { type ChangeEvent, type RefObject, startTransition, useEffect, useRef, useState } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Typing<E extends Control> {
  readonly control: RefObject<E | null>;
  /** For the control. */
  readonly typing: { readonly defaultValue: string; readonly onChange: (event: ChangeEvent<E>) => void };
  /** Puts a text there at once, before the next key. The form's own takes its place when it is rendered. */
  readonly write: (text: string) => void;
}

/**
 * Leaves what is typed to the control itself, so that a key is shown before anything that follows from it is rendered. The form
 * has it at once all the same; what the form puts there by itself, such as a draft, comes back into the control.
 * @param value the form's, as it is rendered
 */
export function useTyping<E extends Control>(value: string, onChange: (text: string) => void): Typing<E> {
  const control = useRef<E>(null);
  const [defaultValue] = useState(value);
  const changes = useRef(0);
  const [rendered, setRendered] = useState(0);
  useEffect(() => {
    // While a later key waits to be rendered, this value is of one before it.
    if (!control.current || rendered !== changes.current || control.current.value === value) return;
    control.current.value = value;
  }, [value, rendered]);
  const countChange = () => {
    changes.current += 1;
    setRendered(changes.current);
  };
  return {
    control,
    typing: {
      defaultValue,
      onChange: ({ currentTarget: { value: text } }) =>
        startTransition(() => {
          countChange();
          onChange(text);
        }),
    },
    write: (text) => {
      if (control.current) control.current.value = text;
      countChange();
    },
  };
}
