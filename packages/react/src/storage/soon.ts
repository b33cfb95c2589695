import { scriptWindow } from "../provider/script-window.ts";

const patienceMs = 100;

export interface Soon {
  /** However often before it is done, it is done once. */
  ask(): void;
  /** At once, if it was asked for. */
  now(): void;
}

/** Something that may wait until the page has shown what led to it, but not until the page is gone. */
export function soon(work: () => void): Soon {
  let asked: AbortController | undefined;
  const now = () => {
    if (!asked) return;
    asked.abort();
    asked = undefined;
    work();
  };
  return {
    now,
    ask() {
      if (asked) return;
      asked = new AbortController();
      const leaving = { capture: true, signal: asked.signal };
      // A phone tells of a page that it ends only by hiding it.
      scriptWindow?.addEventListener("visibilitychange", now, leaving);
      scriptWindow?.addEventListener("pagehide", now, leaving);
      // Safari learned to say when it is idle later than the kit's baseline.
      if (typeof requestIdleCallback === "undefined") setTimeout(now, patienceMs);
      else requestIdleCallback(now, { timeout: patienceMs });
    },
  };
}
