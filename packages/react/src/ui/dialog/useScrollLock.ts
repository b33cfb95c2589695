"use client";
import { useEffect } from "react";

/** Dialogs open on each document: the last one to close lets it scroll again. */
const open = new WeakMap<Document, number>();

/**
 * Holds the page still under an open dialog. Set through the CSSOM, which a strict content security policy allows; Radix's
 * own lock writes a style element.
 */
export function useScrollLock(content: Element | null): void {
  useEffect(() => {
    const page = content?.ownerDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    const { style } = page.documentElement;
    const others = open.get(page) ?? 0;
    open.set(page, others + 1);
    const before = { overflow: style.overflow, paddingInlineEnd: style.paddingInlineEnd };
    if (others === 0) {
      const scrollbar = view.innerWidth - page.documentElement.clientWidth;
      if (scrollbar > 0) style.paddingInlineEnd = `${scrollbar}px`;
      style.overflow = "hidden";
    }
    return () => {
      const left = (open.get(page) ?? 1) - 1;
      open.set(page, left);
      if (left === 0) Object.assign(style, before);
    };
  }, [content]);
}
