import type { Parts } from "../../appearance/styling-hooks.ts";

/** An element's classes of the kit's, as `lk-button`, or an attribute on such an element, as `lk-button[data-variant]`. */
export type Hook = string;

/** Everything the kit has put on the page since it began to watch, also what was there only for a moment. */
export interface EmittedHooks {
  /** The hooks seen since this was last asked. */
  take(): Hook[];
}

export function watchEmitted(document: Document): EmittedHooks {
  const seen = new Set<Hook>();
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    note(node, seen);
    for (const inner of node.querySelectorAll("*")) note(inner, seen);
  };
  const meet = (records: MutationRecord[]) => {
    for (const { target, type, addedNodes } of records) {
      if (type === "attributes") note(target as Element, seen);
      for (const added of addedNodes) look(added);
    }
  };
  const observer = new MutationObserver(meet);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  return {
    take() {
      meet(observer.takeRecords());
      const hooks = [...seen].sort();
      seen.clear();
      return hooks;
    },
  };
}

/** Set on whatever stands beside an open dialog, the host's own elements too. */
const setOnEverything = ["data-aria-hidden"];

function note(element: Element, seen: Set<Hook>): void {
  const classes = [...element.classList].filter((name) => name.startsWith("lk-"));
  const attributes = element
    .getAttributeNames()
    .filter((name) => name.startsWith("data-") && !setOnEverything.includes(name));
  for (const name of classes) seen.add(name);
  if (classes.length > 0) for (const attribute of attributes) seen.add(`${classes.join(".")}[${attribute}]`);
  // Without a class of the kit's nobody could tell the attribute from the host's own.
  const isTheKits =
    classes.length === 0 && element.closest(".lk-root") && !element.closest("[class^=story-]:not(.story-page)");
  if (isTheKits) for (const attribute of attributes) seen.add(`${element.localName}[${attribute}]`);
}

/** Elements of the kit's that did not take the host's class for their part. */
export function withoutHostClass(document: Document, hostClasses: Readonly<Record<string, string>>): Hook[] {
  return [...document.querySelectorAll("[class*=lk-]")].filter(isOfTheStory).flatMap(({ classList }) =>
    [...classList].filter((name) => {
      const hostClass = hostClasses[name.replace("lk-", "")];
      return name.startsWith("lk-") && hostClass !== undefined && !classList.contains(hostClass);
    }),
  );
}

/** A provider inside of the story's has an appearance of its own. */
function isOfTheStory(element: Element): boolean {
  return !element.closest(".lk-root")?.parentElement?.closest(".lk-root");
}

/** Those of the hooks that are not documented. */
export function undocumented(hooks: readonly Hook[], documented: Parts): Hook[] {
  return hooks.filter((hook) => {
    const { classes, attribute } = read(hook);
    return !classes.some((name) => {
      const attributes = documented[name];
      return attributes && (attribute === undefined || attributes.includes(attribute));
    });
  });
}

/** What is documented, but not among the hooks. */
export function neverEmitted(hooks: readonly Hook[], documented: Parts): Hook[] {
  const emitted = new Set(
    hooks.flatMap((hook) => {
      const { classes, attribute } = read(hook);
      return classes.map((name) => (attribute === undefined ? name : `${name}[${attribute}]`));
    }),
  );
  return Object.entries(documented)
    .flatMap(([part, attributes]) => [part, ...attributes.map((attribute) => `${part}[${attribute}]`)])
    .filter((hook) => !emitted.has(hook))
    .map((hook) => `lk-${hook}`);
}

/** Part names, without the prefix, and an attribute without `data-`. */
function read(hook: Hook): { classes: string[]; attribute: string | undefined } {
  const [names = "", attribute] = hook.split("[");
  return {
    classes: names.split(".").map((name) => name.replace("lk-", "")),
    attribute: attribute?.replace("data-", "").replace("]", ""),
  };
}
