"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useLayersInternals } from "../provider/context.ts";
import { scriptWindow } from "../provider/script-window.ts";

interface StoredDraft<T> {
  readonly savedAt: number;
  readonly values: T;
}

export interface Draft {
  /** When what now stands in the form was typed, if it came from an earlier visit. */
  readonly restoredFrom: Date | undefined;
  /** Empties the form and forgets the draft. */
  readonly startAfresh: () => void;
  /** Forgets the draft and leaves the form: after it was sent. */
  readonly discard: () => void;
}

/**
 * Keeps what a customer types into a form, and puts it back when they return.
 * @param name unique within one customer, as `project`
 * @param form its values must be JSON
 * @param asked the fields that a customer fills in, the same array while they are the same: what a host has set since stays. @default all
 */
export function useDraft<T extends FieldValues, C>(
  name: string,
  form: UseFormReturn<T, C, T>,
  asked?: readonly (keyof T)[],
): Draft {
  const { store } = useLayersInternals();
  const [restoredFrom, setRestoredFrom] = useState<Date>();
  const key = `draft:${name}`;
  const { getValues, reset, subscribe } = form;
  const restored = useRef<string>(undefined);

  useEffect(() => {
    // Once for each name: a second run would undo what was typed since.
    if (restored.current !== key) {
      restored.current = key;
      const draft = store.read(key) as Partial<StoredDraft<T>> | undefined;
      if (draft?.savedAt && draft.values) {
        const typed = Object.entries(draft.values).filter(([field]) => asked?.includes(field) ?? true);
        // A field that the form has had only since then keeps what it starts with.
        reset({ ...getValues(), ...Object.fromEntries(typed) }, { keepDefaultValues: true });
        setRestoredFrom(new Date(draft.savedAt));
      }
    }
    const unsubscribe = subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) store.writeSoon(key, { savedAt: Date.now(), values });
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
  }, [key, getValues, reset, store, subscribe, asked]);

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
