import type { Presence } from "../watch/presence.ts";

export interface SteppedPresence extends Presence {
  listeners(): number;
  leave(): void;
  comeBack(): void;
}

/** A page that is hidden and shown by hand. */
export function steppedPresence(): SteppedPresence {
  let hidden = false;
  const listeners = new Set<() => void>();
  return {
    hidden: () => hidden,
    onReturn(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listeners: () => listeners.size,
    leave() {
      hidden = true;
    },
    comeBack() {
      hidden = false;
      for (const listener of [...listeners]) listener();
    },
  };
}
