/**
 * Makes an element. Properties are set as such; `data-…`, `aria-…` and `list` become attributes; `on…` listeners. No HTML is
 * ever parsed.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string | number | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (typeof value === "function") element.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    else if (/^(data-|aria-|list$|role$)/.test(key)) element.setAttribute(key, String(value));
    else Object.assign(element, { [key]: value });
  }
  for (const child of children) {
    if (child instanceof Node) element.append(child);
    else if (child || child === 0) element.append(String(child));
  }
  return element;
}

/** @type {WeakMap<Element, string>} */
const shown = new WeakMap();

/**
 * Shows a value in a place, and touches nothing while the value stays the same. The control that has the focus keeps it, when
 * the new content has one with the same `data-key`.
 *
 * @template T
 * @param {Element} place
 * @param {T} value
 * @param {(value: T) => Node[]} view
 */
export function show(place, value, view) {
  const text = JSON.stringify(value);
  if (shown.get(place) === text) return;
  shown.set(place, text);
  const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute("data-key") : null;
  place.replaceChildren(...view(value));
  if (focused) /** @type {HTMLElement | null} */ (place.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
}

/**
 * A labelled control; a `whole` one has a line of its own.
 *
 * @param {string} label
 * @param {HTMLElement} control
 * @param {{ whole?: boolean }} [options]
 */
export function field(label, control, { whole = false } = {}) {
  return el("label", { className: whole ? "field whole" : "field" }, el("span", {}, label), control);
}

/**
 * The control inside a label.
 *
 * @param {HTMLElement} labelled
 */
export function controlOf(labelled) {
  return /** @type {HTMLInputElement} */ (labelled.querySelector("input, select"));
}

/**
 * A choice of values, each with its words.
 *
 * @param {readonly (readonly [value: string, words: string])[]} choices
 * @param {Record<string, unknown>} [properties]
 */
export function select(choices, properties = {}) {
  return el("select", properties, ...choices.map(([value, words]) => el("option", { value }, words)));
}

/**
 * A button whose work may fail. It is busy, and does nothing twice, until the work has ended.
 *
 * @param {string} words
 * @param {() => Promise<unknown>} work
 * @param {Record<string, unknown>} [properties]
 */
export function button(words, work, properties = {}) {
  const made = el("button", { type: "button", ...properties }, words);
  made.addEventListener("click", async () => {
    if (made.getAttribute("aria-disabled") === "true") return;
    made.setAttribute("aria-disabled", "true");
    await work().finally(() => made.removeAttribute("aria-disabled"));
  });
  return made;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
