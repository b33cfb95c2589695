/** Elements that stick out of the window to the left or right, where nothing lets a person scroll to them. */
export function overflowing(root: Element): string[] {
  const view = root.ownerDocument.defaultView;
  const width = root.ownerDocument.documentElement.clientWidth;
  if (!view) return [];
  const out = [...root.querySelectorAll<HTMLElement>("*")].filter((element) => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    if (own <= 1 || height <= 1) return false;
    return (right > width + 1 || left < -1) && !isContained(element, view);
  });
  // The innermost says which it is.
  return out
    .filter((element) => !out.some((other) => other !== element && element.contains(other)))
    .map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const text = (element.textContent ?? "").slice(0, 60);
      return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${Math.round(left)} to ${Math.round(right)} of ${width}: ${text}`;
    });
}

function isContained(element: Element, view: Window): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around !== element && view.getComputedStyle(around).overflowX !== "visible") return true;
    if (view.getComputedStyle(around).clipPath !== "none") return true;
  }
  return false;
}
