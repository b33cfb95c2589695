/**
 * Does something, says that it is done or why not, and shows the new state.
 * @typedef {(done: string, perform: () => Promise<unknown>) => Promise<boolean>} Act
 *
 * Shows the newest state in a section.
 * @typedef {(state: import("./api.js").Overview) => void} Update
 */

/** Dots and camel case as words: `content_generate` is "content generate". @param {string} name */
export function words(name) {
  return name.replaceAll("_", " ").replaceAll("-", " ");
}
