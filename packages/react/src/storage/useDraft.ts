"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useLayersInternals } from "../provider/context.ts";
import { scriptWindow } from "../provider/script-window.ts";
import type { Store } from "./store.ts";

interface StoredDraft<T> {
  readonly savedAt: number;
  /** Only those that were typed: the others may have changed by the time it comes back. */
  readonly values: Partial<T>;
}

export interface Draft {
  /** When what now stands in the form was typed, if it came from an earlier visit. */
  readonly restoredFrom: Date | undefined;
  /** Empties the form and forgets the draft. */
  readonly startAfresh: () => void;
  /** Forgets the draft and leaves the form: after it was sent. */
  readonly discard: () => void;
}

/** Keeps what was typed for the form whose draft has this name. */
export function keepDraft(store: Store, name: string, values: object): void {
  store.writeSoon(keyOf(name), { savedAt: Date.now(), values });
}

const keyOf = (name: string): string => `draft:${name}`;

/**
 * Keeps what a customer types into a form, and puts it back when they return: the fields that are not as the form starts with
 * them, and no others.
 * @param name unique within one customer, as `project`
 * @param form its values must be JSON, and its `defaultValues` what it starts with the next time too
 * @param asked the fields that a customer fills in, the same array while they are the same: what a host has set since stays. @default all
 */
export function useDraft<T extends FieldValues, C>(
  name: string,
  form: UseFormReturn<T, C, T>,
  asked?: readonly (keyof T)[],
): Draft {
  const { store } = useLayersInternals();
  const [restoredFrom, setRestoredFrom] = useState<Date>();
  const key = keyOf(name);
  const { getValues, reset, subscribe } = form;
  const restored = useRef<string>(undefined);

  useEffect(() => {
    // Once for each name: a second run would undo what was typed since.
    if (restored.current !== key) {
      restored.current = key;
      const draft = store.read(key) as Partial<StoredDraft<T>> | undefined;
      if (draft?.savedAt && draft.values) {
        const typed = Object.entries(draft.values).filter(([field]) => asked?.includes(field) ?? true);
        if (typed.length > 0) {
          reset({ ...getValues(), ...Object.fromEntries(typed) }, { keepDefaultValues: true });
          setRestoredFrom(new Date(draft.savedAt));
        }
      }
    }
    const unsubscribe = subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, defaultValues, isDirty }) => {
        const start: Readonly<Record<string, unknown>> = { ...defaultValues };
        // While a form is reset, it says that it is changed although nothing differs.
        const typed = Object.entries(values).filter(([field, value]) => isDirty && !isSame(value, start[field]));
        if (typed.length > 0) keepDraft(store, name, Object.fromEntries(typed));
        else if (store.read(key) !== undefined) store.remove(key);
      },
    });
    const left = new AbortController();
    // A phone says of a page that it ends only by hiding it.
    for (const leaving of ["visibilitychange", "pagehide"]) {
      scriptWindow?.addEventListener(leaving, store.flush, { capture: true, signal: left.signal });
    }
    return () => {
      unsubscribe();
      left.abort();
      store.flush();
    };
  }, [key, name, getValues, reset, store, subscribe, asked]);

  const discard = useCallback(() => {
    store.remove(key);
    setRestoredFrom(undefined);
  }, [store, key]);
  const startAfresh = useCallback(() => {
    reset();
    discard();
  }, [reset, discard]);
  return { restoredFrom, startAfresh, discard };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
