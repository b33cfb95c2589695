const looks = [
  "appearance",
  "background-color",
  "background-image",
  "border-block-end-width",
  "border-block-start-width",
  "border-inline-start-width",
  "border-start-start-radius",
  "box-shadow",
  "box-sizing",
  "color",
  "display",
  "float",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "height",
  "letter-spacing",
  "line-height",
  "margin-block-end",
  "margin-block-start",
  "margin-inline-end",
  "margin-inline-start",
  "max-width",
  "min-height",
  "min-width",
  "opacity",
  "padding-block-end",
  "padding-block-start",
  "padding-inline-end",
  "padding-inline-start",
  "position",
  "stroke",
  "text-align",
  "text-decoration-line",
  "text-indent",
  "text-transform",
  "visibility",
  "white-space",
  "width",
] as const;

/** What a host's sheet changes about the kit's own elements. */
export function spoiledBy(sheet: string, document: Document): string[] {
  const elements = [...document.querySelectorAll("[class*=lk-]")];
  const before = elements.map(look);
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  const after = elements.map(look);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
  const changes = elements.flatMap((element, at) =>
    looks.flatMap((name, which) => {
      const [was, is] = [before[at]?.[which], after[at]?.[which]];
      return was === is ? [] : [`${element.localName}.${element.getAttribute("class")} ${name}: ${was} → ${is}`];
    }),
  );
  return [...new Set(changes)];
}

/** What a control without words shows nothing of. */
const ofWords = /^(color|font|letter|line-height|text|white-space)/;

function look(element: Element): string[] {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const isMute = element.matches("[type=radio], [type=checkbox], [type=file], progress, img, video");
  return looks.map((name) => (isMute && ofWords.test(name) ? "" : (style?.getPropertyValue(name) ?? "")));
}
