import { loadModule } from "@layers-kit/client/load-module";

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

/** Loads one module, at most once, and takes a part out of it. */
export function partLoader<Module, Part>(
  load: () => Promise<Module>,
  pick: (module: Module) => Part,
): PartLoader<Part> {
  const loaded = loadModule(load);
  const listeners = new Set<() => void>();
  let state: PartState<Part> = untouched;

  function become(next: PartState<Part>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function start(before: PartState<Part>): void {
    if (state.part || state.isLoading) return;
    become({ ...before, isLoading: true });
    loaded()
      .then(pick)
      .then(
        (part) => become({ part }),
        (error) => become(listeners.size > 0 ? { error } : untouched),
      );
  }

  return {
    load: () => start(untouched),
    retry: () => start(state),
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
