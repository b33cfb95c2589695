"use client";
import { hideOthers } from "aria-hidden";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { focusFirmly } from "../../hooks/focus-firmly.ts";

export interface DialogFocus {
  readonly enter: (event: Event) => void;
  readonly leave: (event: Event) => void;
  /** Tab has come to the edge before the first control. */
  readonly passStart: (event: FocusEvent) => void;
  /** Tab has come to the edge after the last one. */
  readonly passEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Where the focus goes when a dialog opens, at its edges, and after it. Radix asks the page's own document what has the focus; in a
 * shadow tree or another window's document that answers wrongly, so the dialog's own tree is asked here.
 */
export function useDialogFocus(content: HTMLElement | null): DialogFocus {
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const page = content?.ownerDocument;
    const view = page?.defaultView;
    if (!content || !page || !view) return;
    const takeBackLostFocus = new view.MutationObserver(() => {
      if (page.activeElement === page.body) content.focus();
    });
    takeBackLostFocus.observe(content, { childList: true, subtree: true });
    return () => takeBackLostFocus.disconnect();
  }, [content]);

  useEffect(() => {
    const tree = content?.getRootNode();
    if (!content || !tree || tree === content.ownerDocument) return;
    // Radix hides what is behind the dialog in the document, which ends at the shadow tree's edge. A tree has all it needs of an element.
    return hideOthers(content, tree as unknown as HTMLElement);
  }, [content]);

  const focusOne = (elements: readonly HTMLElement[]): boolean =>
    elements.some((element) => {
      element.focus();
      if (activeIn(element) !== element) return false;
      if ("select" in element) (element as HTMLInputElement).select();
      return true;
    });

  const goToFirst = () => content && focusOne(tabStops(content));
  const goToLast = () => content && focusOne(tabStops(content).reverse());

  return {
    enter: (event) => {
      event.preventDefault();
      opener.current = focusedOnPage(content);
      if (!content || content.contains(activeIn(content))) return;
      const start = tabStops(content).filter((stop) => !stop.matches("a[href], .lk-dialog-close"));
      // With nothing to do yet, such as while it loads, the dialog itself: not the button that closes it.
      if (!focusOne(start)) content.focus();
    },
    // Radix gives the focus back to a trigger of its own, which there is none of.
    leave: (event) => {
      event.preventDefault();
      if (opener.current) focusFirmly(opener.current);
    },
    passStart: ({ relatedTarget }) => {
      // From the dialog itself it is the way in, not round.
      if (relatedTarget === content) goToFirst();
      else goToLast();
    },
    passEnd: goToFirst,
    onKeyDown: (event) => {
      if (event.key !== "Tab" || !event.shiftKey || event.target !== content) return;
      event.preventDefault();
      goToLast();
    },
  };
}

function activeIn(element: HTMLElement): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

/** The focused element, through the shadow trees around it. */
function focusedOnPage(content: HTMLElement | null): HTMLElement | null {
  let focused = content?.ownerDocument.activeElement ?? null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}

/** What Tab stops at, in its order. Of radio buttons with one chosen, only that one. */
function tabStops(content: HTMLElement): HTMLElement[] {
  const all = [...content.querySelectorAll<HTMLElement>("*")];
  const chosen = new Set(all.filter((element) => element.matches("[type=radio]:checked")).map(nameOf));
  return all.filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, .lk-dialog-edge") &&
      element.getClientRects().length > 0 &&
      (element.matches(":not([type=radio]), :checked") || !chosen.has(nameOf(element))),
  );
}

function nameOf(element: HTMLElement): string | null {
  return element.getAttribute("name");
}
