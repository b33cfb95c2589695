/**
 * Puts rules on an element's page, and into the shadow tree around it, as a constructed stylesheet: a strict content
 * security policy allows it, and no element needs a style attribute. The function returned takes them away.
 */
export function adopt(element: Element, css: string): (() => void) | undefined {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  const scopes = new Set([ownerDocument, element.getRootNode() as Document | ShadowRoot]);
  for (const scope of scopes) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  return () => {
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
}
