/** Where the kit says that what stands there is data: a handle, a caption, a file's name, a time, a number; or a host's. */
const data = "bdi, [dir=auto], time, data, [translate=no], textarea, .lk-live-region";
const spokenAttributes = [
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "alt",
  "title",
  "placeholder",
  "aria-roledescription",
];

/**
 * What a page says that no message said, while it speaks the pseudo-locale: texts outside of ⟦⟧ with a letter in them,
 * in elements and in what is read out for them. `host` is where the words of the page around may come from.
 */
export function foreignTexts(root: Element, host = ""): string[] {
  return [...textNodes(root), ...attributes(root)]
    .filter(({ text }) => !host.includes(text.trim()))
    .map(({ at, text }) => `${at}: ${text.trim()}`);
}

interface Found {
  readonly at: string;
  readonly text: string;
}

function textNodes(root: Element): Found[] {
  const found: Found[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (isForeign(text) && !node.parentElement?.closest(data)) found.push({ at: nameOf(node.parentElement), text });
  }
  return found;
}

function attributes(root: Element): Found[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element) =>
    spokenAttributes.flatMap((name) => {
      const text = element.getAttribute(name) ?? "";
      return isForeign(text) && !element.closest("[translate=no]") ? [{ at: `${nameOf(element)} ${name}`, text }] : [];
    }),
  );
}

function isForeign(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/⟦[^⟧]*⟧/g, ""));
}

function nameOf(element: Element | null): string {
  return element ? `<${element.localName} class="${element.getAttribute("class") ?? ""}">` : "";
}

/** What a live region says that no message said. It keeps what it was told, so the pseudo-locale does not reach it. */
export function foreignAnnouncements(root: Element, heard: ReadonlySet<string>): string[] {
  const known = [...heard].filter((text) => text.trim() !== "").sort((a, b) => b.length - a.length);
  return [...root.querySelectorAll(".lk-live-region")].flatMap(({ textContent: said }) => {
    const rest = known.reduce((text, message) => text.replaceAll(message, ""), said ?? "");
    return /\p{L}/u.test(rest) && isForeign(said ?? "") ? [`announced: ${said}`] : [];
  });
}
