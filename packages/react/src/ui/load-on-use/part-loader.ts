/** What is known of a part at one moment; the same object until that changes. */
export interface PartState<Part> {
  readonly part?: Part;
  readonly isLoading?: boolean;
  /** Why the latest try failed. It stays while another one is under way. */
  readonly error?: unknown;
}

export interface PartLoader<Part> {
  /** Loads the part unless it is there or on its way. What fails while nobody waits for it is as if it had not been tried. */
  readonly load: () => void;
  /** The same after an error that is shown, which stays until the outcome. */
  readonly retry: () => void;
  readonly state: () => PartState<Part>;
  readonly subscribe: (changed: () => void) => () => void;
}

const untouched: PartState<never> = {};

/** Chromium and Firefox name the module that they could not fetch, in English always. */
const namedModule = /dynamically imported module: (https?:\S+)/;

/** Loads one module, at most once, and takes a part out of it. */
export function partLoader<Module, Part>(
  load: () => Promise<Module>,
  pick: (module: Module) => Part,
): PartLoader<Part> {
  const listeners = new Set<() => void>();
  let state: PartState<Part> = untouched;
  let retries = 0;

  function become(next: PartState<Part>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function fetchAgain(): Promise<Module> {
    retries++;
    try {
      return await load();
    } catch (error) {
      // Browsers may remember that a URL failed and ask for it no more. With another fragment it is another module to them, and
      // the same file to the server.
      const [, url] = namedModule.exec(String(error)) ?? [];
      if (!url) throw error;
      return import(/* @vite-ignore */ /* webpackIgnore: true */ `${url}#${retries}`);
    }
  }

  function start(before: PartState<Part>, get: () => Promise<Module>): void {
    if (state.part || state.isLoading) return;
    become({ ...before, isLoading: true });
    get()
      .then(pick)
      .then(
        (part) => become({ part }),
        (error) => become(listeners.size > 0 ? { error } : untouched),
      );
  }

  return {
    load: () => start(untouched, load),
    retry: () => start(state, fetchAgain),
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0 && state.error) state = untouched;
      };
    },
  };
}
