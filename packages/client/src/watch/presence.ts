/** Whether anyone is looking. A page's own by default; a server's is always there. */
export interface Presence {
  /** While true, nothing is polled. */
  hidden(): boolean;
  /** Calls back when someone may be looking again, or the network is. The returned function stops it. */
  onReturn(listener: () => void): () => void;
}

/** The page's visibility, focus and network; on a server always present. */
export const pagePresence: Presence = {
  hidden: () => globalThis.document?.visibilityState === "hidden",
  onReturn(listener) {
    if (typeof document === "undefined") return () => {};
    document.addEventListener("visibilitychange", listener);
    window.addEventListener("focus", listener);
    window.addEventListener("online", listener);
    return () => {
      document.removeEventListener("visibilitychange", listener);
      window.removeEventListener("focus", listener);
      window.removeEventListener("online", listener);
    };
  },
};
