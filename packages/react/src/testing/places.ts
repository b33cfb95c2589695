import styles from "../styles.css?inline";

/** Somewhere else than this page that the kit may live in, with its styles. */
export interface Place {
  readonly tree: Document | ShadowRoot;
  /** For `renderLayers({ into })`. */
  readonly into: Element | ShadowRoot;
  readonly leave: () => void;
}

/** A shadow tree in this page. */
export function shadowTree(): Place {
  const host = document.body.appendChild(document.createElement("div"));
  const tree = host.attachShadow({ mode: "open" });
  dress(tree, window);
  return { tree, into: tree, leave: () => host.remove() };
}

/** The document of a frame in this page. */
export function frameDocument(): Place {
  const frame = document.body.appendChild(document.createElement("iframe"));
  Object.assign(frame, { title: "A frame", width: 700, height: 600 });
  const tree = frame.contentDocument;
  const view = tree?.defaultView;
  if (!tree || !view) throw new Error("The frame has no document.");
  dress(tree, view as Window & typeof globalThis);
  return { tree, into: tree.body, leave: () => frame.remove() };
}

function dress(tree: Document | ShadowRoot, view: Window & typeof globalThis): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  tree.adoptedStyleSheets.push(sheet);
}
