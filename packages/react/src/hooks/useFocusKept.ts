"use client";
import { type RefObject, useEffect, useRef } from "react";
import { focusFirmly } from "./focus-firmly.ts";

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
      wasInside.current = element.current?.contains(event.composedPath()[0] as Node) ?? false;
    };
    page?.addEventListener("focusin", followFocus);
    return () => page?.removeEventListener("focusin", followFocus);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of view that takes the focus away.
  useEffect(() => {
    const tree = element.current?.getRootNode() as Document | ShadowRoot | undefined;
    const isNowhere = !tree?.activeElement || tree.activeElement === element.current?.ownerDocument.body;
    if (!wasInside.current || !isNowhere) return;
    const heading = element.current?.querySelector<HTMLElement>(target);
    if (!heading) return;
    heading.tabIndex = -1;
    focusFirmly(heading);
  }, [view]);
  return element;
}
