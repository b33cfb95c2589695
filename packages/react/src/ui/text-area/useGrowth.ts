"use client";
import { type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Lets a text area grow with its text in browsers without `field-sizing` (Safari and Firefox of the baseline). It never shrinks
 * there: the height may be one that somebody pulled it to.
 */
export function useGrowth(): { area: RefObject<HTMLTextAreaElement | null>; grow: () => void } {
  const area = useRef<HTMLTextAreaElement>(null);
  const grow = useCallback(() => {
    const element = area.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view || view.CSS.supports("field-sizing", "content")) return;
    const hidden = element.scrollHeight - element.clientHeight;
    if (hidden > 0) element.style.blockSize = `${element.offsetHeight + hidden}px`;
  }, []);
  // A value that the form set, such as a draft, is no input.
  useEffect(grow);
  return { area, grow };
}
