import { vi } from "vitest";

export const ORIGIN = "https://shop.example";

/** What a page has taken of the browser and must give back. */
export interface Taken {
  readonly listeners: number;
  readonly channels: number;
}

export interface StandInBrowser {
  readonly window: Window;
  readonly storage: Storage;
  taken(): Taken;
  /** Forgets the page's listeners and channels, as when it is left. */
  leavePage(): void;
}

/** As much of a browser as connecting asks for, with everything counted that a page may forget to give back. */
export function standInBrowser(): StandInBrowser {
  const storage = countedStorage();
  const targets: CountedTarget[] = [];
  let channels = new Set<StandInChannel>();
  const target = (): CountedTarget => {
    const made = new CountedTarget();
    targets.push(made);
    return made;
  };

  class StandInChannel extends EventTarget {
    constructor(readonly name: string) {
      super();
      channels.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of channels) {
        if (other !== this && other.name === this.name) later(() => other.dispatchEvent(message(data)));
      }
    }
    close(): void {
      channels.delete(this);
    }
  }

  const document = Object.assign(target(), { visibilityState: "visible" });
  const window = Object.assign(target(), {
    localStorage: storage,
    location: { origin: ORIGIN, href: `${ORIGIN}/settings` },
    postMessage: (data: unknown, origin: string) => {
      if (origin === ORIGIN) later(() => window.dispatchEvent(message(data)));
    },
  });
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", document);
  vi.stubGlobal("BroadcastChannel", StandInChannel);
  return {
    window: window as unknown as Window,
    storage,
    taken: () => ({ listeners: targets.reduce((sum, { size }) => sum + size, 0), channels: channels.size }),
    leavePage() {
      for (const one of targets) one.forget();
      channels = new Set();
    },
  };
}

const later = (run: () => void): void => void setImmediate(run);
const message = (data: unknown): MessageEvent => new MessageEvent("message", { data, origin: ORIGIN });

/** Knows how many listeners it has. */
class CountedTarget extends EventTarget {
  readonly #held = new Map<string, Set<unknown>>();

  get size(): number {
    return [...this.#held.values()].reduce((sum, { size }) => sum + size, 0);
  }

  override addEventListener(type: string, listener: EventListenerOrEventListenerObject | null): void {
    const held = this.#held.get(type) ?? new Set();
    this.#held.set(type, held.add(listener));
    super.addEventListener(type, listener);
  }

  override removeEventListener(type: string, listener: EventListenerOrEventListenerObject | null): void {
    this.#held.get(type)?.delete(listener);
    super.removeEventListener(type, listener);
  }

  forget(): void {
    for (const [type, listeners] of this.#held) {
      for (const listener of listeners) this.removeEventListener(type, listener as EventListener);
    }
  }
}

function countedStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}
