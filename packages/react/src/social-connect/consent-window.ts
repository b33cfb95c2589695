const width = 520;
const height = 720;

/**
 * Opens a window now, inside the click, before there is anything to show: browsers block one that is opened later. Null
 * when this browser blocks it all the same.
 * @param clicked what was pressed: the window opens over its page, in its language and colours
 * @param waiting what it says until the platform's page comes
 */
export function openConsentWindow(clicked: Element, waiting: string): Window | null {
  const page = clicked.ownerDocument.defaultView;
  if (!page) return null;
  const left = Math.max(0, page.screenX + (page.outerWidth - width) / 2);
  const top = Math.max(0, page.screenY + (page.outerHeight - height) / 2);
  const opened = page.open("", "", `popup,width=${width},height=${height},left=${left},top=${top}`);
  try {
    if (opened) showWaiting(opened.document, waiting, clicked, page.getComputedStyle(clicked));
  } catch {
    // Some browsers hand out a window that may not be written to. It is blank, then, until the platform's page comes.
  }
  return opened;
}

/** An empty window has its opener's content security policy, which forbids style elements and attributes, but not this. */
function showWaiting(
  document: Document,
  waiting: string,
  clicked: Element,
  { colorScheme, direction, fontFamily }: CSSStyleDeclaration,
): void {
  const { documentElement: root, head, body } = document;
  document.title = waiting;
  root.lang = clicked.closest<HTMLElement>("[lang]")?.lang ?? "";
  root.dir = direction;
  root.style.colorScheme = colorScheme;
  body.style.cssText = `display:grid;place-content:center;min-height:90vh;text-align:center;font:1rem/2 ${fontFamily}`;
  const viewport = document.createElement("meta");
  viewport.name = "viewport";
  viewport.content = "width=device-width";
  head.append(viewport);
  const label = document.createElement("label");
  label.append(waiting, document.createElement("br"), document.createElement("progress"));
  body.replaceChildren(label);
}

/**
 * Whether the whole page goes to the platform and comes back: on a phone a second window is a tab that hides the page, and
 * the platform's own app may take it over. Not from a frame, where the platform refuses to be shown, and only to a page of
 * this origin, which knows the way back.
 */
export function leavesPage({ ownerDocument }: Element, returnUrl: string, display?: "popup" | "page"): boolean {
  const page = ownerDocument.defaultView;
  if (!page || page !== page.top || !`${returnUrl}/`.startsWith(`${page.location.origin}/`)) return false;
  if (display) return display === "page";
  return Math.min(page.screen.width, page.screen.height) < 600 && page.matchMedia("(pointer: coarse)").matches;
}
