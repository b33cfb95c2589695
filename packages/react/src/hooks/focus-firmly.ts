/**
 * Focuses an element that replaced what was clicked. Where that click was the first of a double click, the second one,
 * which falls beside the element, does not take the focus away.
 */
export function focusFirmly(element: HTMLElement): void {
  element.focus();
  const keepFocus = (event: MouseEvent) => {
    if (event.detail > 1) event.preventDefault();
  };
  element.ownerDocument.addEventListener("mousedown", keepFocus, { capture: true, once: true });
}
