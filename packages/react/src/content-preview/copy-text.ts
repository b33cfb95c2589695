/** Copies a text; where the page may not, selects it in `shown`, so that a person can. */
export async function copyText(text: string, shown: HTMLElement): Promise<"copied" | "selected"> {
  const page = shown.ownerDocument;
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    page.getSelection()?.selectAllChildren(shown);
    // Old, but it works where the clipboard is forbidden, as in a frame without that permission.
    return page.execCommand("copy") ? "copied" : "selected";
  }
}
