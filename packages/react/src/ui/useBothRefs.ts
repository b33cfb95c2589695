"use client";
import { type ForwardedRef, type MutableRefObject, type Ref, type RefCallback, useCallback } from "react";

/** One ref for an element that both the component and its caller want. */
export function useBothRefs<E>(own: Ref<E>, given: ForwardedRef<E>): RefCallback<E> {
  return useCallback(
    (element: E | null) => {
      for (const ref of [own, given]) {
        if (typeof ref === "function") ref(element);
        else if (ref) (ref as MutableRefObject<E | null>).current = element;
      }
    },
    [own, given],
  );
}
