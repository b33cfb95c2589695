import { scriptWindow } from "../provider/script-window.ts";

/** How long the storage may lag behind a page that is never idle. */
const patienceMs = 100;
/** The format of what is stored. A kit that stores otherwise raises it, and reads nothing older. */
const version = 1;
const prefix = "layers-kit:";

export interface Store {
  /** What every key in the storage starts with; undefined where nothing outlives the provider. */
  readonly scope: string | undefined;
  /** Whether it keeps things when the page is left. */
  readonly lasts: boolean;
  /** The value as it was last set, parsed; undefined where nothing or nothing readable is kept. */
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  /**
   * The same for what changes at each key, since a storage is slow: read back at once, and in the storage when the page has
   * time. Whoever uses it calls `flush` before the page may go.
   */
  writeSoon(key: string, value: unknown): void;
  /** Writes at once what was to be written soon. */
  flush(): void;
  remove(key: string): void;
  /** Forgets everything kept under this store's key. */
  clear(): void;
  subscribe(listener: () => void): () => void;
}

/**
 * What one provider keeps. With a `storageKey` it outlives the page, in `storage`; without one it lasts as long as the
 * provider. A storage that is full or forbidden is no error: the values then last as long as the page.
 */
export function createStore(storageKey: string | undefined, storage: Storage | undefined): Store {
  const kept = new Map<string, { text: string; value: unknown }>();
  const waiting = new Map<string, unknown>();
  /** What the storage did not take: an older value may stand there in its place. */
  const untaken = new Set<string>();
  const listeners = new Set<() => void>();
  const own = storageKey === undefined ? undefined : storagePrefix(storageKey);
  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** Another tab may have written since, and a parsed value must stay the same object while its text is the same. */
  function read(key: string): unknown {
    if (waiting.has(key)) return waiting.get(key);
    const last = kept.get(key);
    const isHereAlone = own === undefined || untaken.has(key);
    const text = isHereAlone ? last?.text : (attempt(() => storage?.getItem(own + key)) ?? last?.text);
    if (text === undefined) return undefined;
    if (last?.text === text) return last.value;
    const value = attempt(() => JSON.parse(text));
    kept.set(key, { text, value });
    return value;
  }

  function write(key: string, value: unknown): void {
    waiting.delete(key);
    const text = JSON.stringify(value);
    kept.set(key, { text, value });
    untaken.delete(key);
    if (own !== undefined && !attempt(() => [storage?.setItem(own + key, text)])) untaken.add(key);
    changed();
  }

  function flush(): void {
    for (const [key, value] of [...waiting]) write(key, value);
  }

  return {
    lasts: own !== undefined && storage !== undefined,
    scope: own,
    read,
    write,
    writeSoon(key, value) {
      const isAsked = waiting.size > 0;
      waiting.set(key, value);
      if (isAsked) return;
      // Safari learned to say when it is idle later than the kit's baseline.
      if (typeof requestIdleCallback === "undefined") setTimeout(flush, patienceMs);
      else requestIdleCallback(flush, { timeout: patienceMs });
    },
    flush,
    remove(key) {
      waiting.delete(key);
      untaken.delete(key);
      kept.delete(key);
      if (own !== undefined) attempt(() => storage?.removeItem(own + key));
      changed();
    },
    clear() {
      waiting.clear();
      untaken.clear();
      kept.clear();
      if (own !== undefined) wipe(storage, (name) => name.startsWith(own));
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      const onStorage = ({ key }: StorageEvent) => {
        if (own === undefined || (key !== null && !key.startsWith(own))) return;
        // Removed elsewhere means removed here too.
        if (key === null) {
          untaken.clear();
          kept.clear();
        } else if (attempt(() => storage?.getItem(key)) === null) {
          untaken.delete(key.slice(own.length));
          kept.delete(key.slice(own.length));
        }
        listener();
      };
      scriptWindow?.addEventListener("storage", onStorage);
      return () => {
        listeners.delete(listener);
        scriptWindow?.removeEventListener("storage", onStorage);
      };
    },
  };
}

/** Everything one customer's kit keeps starts with this. */
export function storagePrefix(storageKey: string): string {
  return `${prefix}${version}:${storageKey}:`;
}

/** Forgets what the kit kept for every customer but those in use, and what older versions of it kept. */
export function wipeOthers(storage: Storage | undefined, inUse: readonly string[]): void {
  const kept = inUse.map(storagePrefix);
  wipe(storage, (name) => name.startsWith(prefix) && !kept.some((own) => name.startsWith(own)));
}

/** The browser's storage, or nothing where there is none or the reader forbids it. */
export function browserStorage(): Storage | undefined {
  return attempt(() => scriptWindow?.localStorage) ?? undefined;
}

function wipe(storage: Storage | undefined, matches: (name: string) => boolean): void {
  attempt(() => {
    if (!storage) return;
    for (const name of Object.keys(storage)) if (matches(name)) storage.removeItem(name);
  });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
