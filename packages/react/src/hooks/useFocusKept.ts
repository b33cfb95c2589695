"use client";
import { type RefObject, useEffect, useRef } from "react";
import { focusFirmly } from "./focus-firmly.ts";

/** Told by an element inside that has just got its content, after the view that it belongs to came. */
export const contentCame = "lk-content-came";

/**
 * Keeps the focus in an element when the part that had it goes away: it then goes to the element's heading. Whoever was
 * elsewhere on the page is left there.
 * @param view changes when the element shows something else
 * @param target what takes the focus, as a selector. @default the heading
 */
export function useFocusKept<E extends HTMLElement>(view: string, target = ".lk-heading"): RefObject<E | null> {
  const element = useRef<E>(null);
  const wasInside = useRef(false);

  useEffect(() => {
    const page = element.current?.ownerDocument;
    const followFocus = (event: FocusEvent) => {
      const focused = event.composedPath()[0] as Element;
      const isInside = element.current?.contains(focused) ?? false;
      // Whoever is in a dialog comes back to where it was opened.
      if (isInside || !focused.closest?.(".lk-dialog-root")) wasInside.current = isInside;
    };
    page?.addEventListener("focusin", followFocus);
    return () => page?.removeEventListener("focusin", followFocus);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of view that takes the focus away.
  useEffect(() => {
    const root = element.current;
    const keep = () => {
      const tree = root?.getRootNode() as Document | ShadowRoot | undefined;
      const isNowhere = !tree?.activeElement || tree.activeElement === root?.ownerDocument.body;
      if (!wasInside.current || !isNowhere) return;
      const heir = root?.querySelector<HTMLElement>(target);
      if (!heir) return;
      if (heir.tabIndex < 0) heir.tabIndex = -1;
      focusFirmly(heir);
    };
    keep();
    root?.addEventListener(contentCame, keep);
    return () => root?.removeEventListener(contentCame, keep);
  }, [view]);
  return element;
}
