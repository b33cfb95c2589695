/**
 * The second press of a double click, after the page has changed under the pointer. It is told to the page, and not left to chance
 * with a quick hand.
 * @returns whether what has the focus keeps it
 */
export function restOfDoubleClickKeepsFocus(): boolean {
  return !document.body.dispatchEvent(new MouseEvent("mousedown", { detail: 2, bubbles: true, cancelable: true }));
}
