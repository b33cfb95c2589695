/**
 * Does something now or, while a pointer is pressed, once it is let go: a message that appears must not move the button out
 * from under a click.
 */
export function afterPress(page: Document, work: () => void): void {
  if (!page.documentElement.matches(":active")) {
    work();
    return;
  }
  const released = new AbortController();
  const settle = () => {
    released.abort();
    // The click follows its release, in the same turn.
    setTimeout(work);
  };
  page.addEventListener("pointerup", settle, { signal: released.signal });
  page.addEventListener("pointercancel", settle, { signal: released.signal });
}
