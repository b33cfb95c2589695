/** What a finger or pointer aims at. */
const targets = "button, a[href], input, select, textarea, [role=option]";
const controls = "button, input, select, textarea";
/** What has a box of its own around its words. */
const worded = `${controls}, label, p`;

function shown(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0);
}

/** The targets that are smaller than so many pixels either way. */
export function smallerThan(pixels: number, root: Element): string[] {
  return shown(root, targets).flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    // Half a pixel is the browser's rounding.
    return Math.min(width, height) + 0.5 < pixels ? [`${nameOf(element)} ${width} × ${height}`] : [];
  });
}

/** The elements that do not stand where a mirror would put them. */
export function notMirrored(root: Element, before: readonly DOMRect[]): string[] {
  const frame = root.getBoundingClientRect();
  return boxes(root).flatMap((element, index) => {
    const was = before[index];
    const { left, width } = element.getBoundingClientRect();
    const expected = frame.left + frame.right - (was?.right ?? Number.NaN);
    return was && Math.abs(left - expected) <= 1 && Math.abs(width - was.width) <= 1
      ? []
      : [`${nameOf(element)}: left ${left}, expected ${expected}`];
  });
}

export function places(root: Element): DOMRect[] {
  return boxes(root).map((element) => element.getBoundingClientRect());
}

/** What lies in lines of text is placed by the text's own direction. */
function boxes(root: Element): Element[] {
  return [...root.querySelectorAll("*")].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      getComputedStyle(element).display !== "inline" &&
      !element.matches("svg *, option, .lk-visually-hidden, .lk-live-region"),
  );
}

/** What reaches out of the page, or whose words reach out of it. */
export function cutOff(root: Element): string[] {
  const { right } = root.ownerDocument.documentElement.getBoundingClientRect();
  return shown(root, "*").flatMap((element) => {
    if (element.matches("svg *, option, input, select, textarea, .lk-visually-hidden, .lk-live-region")) return [];
    const isOut = element.getBoundingClientRect().right > right + 1;
    const isClipped = element.matches(worded) && element.scrollWidth > element.clientWidth + 1;
    return isOut || isClipped ? [nameOf(element)] : [];
  });
}

/** The controls that nothing shows: no border, no words, no icon. */
export function unseen(root: Element): string[] {
  return shown(root, controls)
    .filter((element) => {
      const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(element);
      const hasBorder = borderBlockStartStyle !== "none" && Number.parseFloat(borderBlockStartWidth) > 0;
      const isInside = element.closest(".lk-combobox, .lk-count-input, .lk-segmented-option") !== null;
      return !hasBorder && !isInside && !element.textContent?.trim() && !element.querySelector("svg");
    })
    .map(nameOf);
}

/** What is disabled and not in the one colour that the reader's system has for that: it is faded, or words in it are another's. */
export function notGray(root: Element): string[] {
  return shown(root, "[data-disabled], :disabled")
    .filter((element) => {
      const { color, opacity } = getComputedStyle(element);
      return opacity !== "1" || shown(element, ".lk-text").some((words) => getComputedStyle(words).color !== color);
    })
    .map(nameOf);
}

/** The controls that look the same with the focus as without it. */
export function unringed(root: Element): string[] {
  return shown(root, controls).flatMap((element) => {
    if (element.tabIndex < 0 || element.matches(":disabled")) return [];
    element.focus();
    for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return [];
    }
    return [nameOf(element)];
  });
}

/** The icons in a colour that the reader's system did not choose: it leaves alone what is set on a drawing itself. */
export function unforced(root: Element): string[] {
  return [...root.querySelectorAll(".lk-icon")].flatMap((icon) => {
    const around = icon.parentElement;
    return around && getComputedStyle(icon).color !== getComputedStyle(around).color
      ? [`icon in ${nameOf(around)}`]
      : [];
  });
}

const looks = [
  "backgroundColor",
  "borderBlockStartColor",
  "borderBlockStartStyle",
  "borderBlockStartWidth",
  "color",
  "display",
  "fontWeight",
  "height",
  "opacity",
  "outlineColor",
  "outlineStyle",
  "width",
] as const;

/** Everything about an element that can be seen, as text to compare. */
export function lookOf(root: Element): string {
  const elements = [root, ...root.querySelectorAll("*")].filter((element) => !element.closest(".lk-visually-hidden"));
  return JSON.stringify(
    elements.map((element) => {
      const style = getComputedStyle(element);
      return [element.tagName, element.getAttribute("d"), ...looks.map((name) => style[name])];
    }),
  );
}

function nameOf(element: Element): string {
  return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
}
