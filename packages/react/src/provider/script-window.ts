/**
 * The window that the script runs in; undefined on a server. Being online, the storage and leaving the page are its matter, in
 * whatever document the kit is drawn. For everything else an element is asked for its `ownerDocument` or `getRootNode()`.
 */
export const scriptWindow: (Window & typeof globalThis) | undefined =
  typeof window === "undefined" ? undefined : window;
