import type { Store } from "../storage/store.ts";

/** A connection that was started, until it is over. It outlives the page where the provider has a `storageKey`. */
export interface StartedConnection {
  readonly state: string;
  readonly authorizeUrl: string;
  /** When it lapses, in milliseconds since 1970 by this browser's own clock, which may be wrong. */
  readonly until: number;
  /** Proves to the proxy whose it is, also after a reload. */
  readonly receipt?: string | undefined;
}

/**
 * Where the platform's page is. `open`: in a window of this page. `blocked`: nowhere, the browser opened no window, so show
 * `authorizeUrl` as a link. `closed`: it cannot be seen any more; the person may have closed it, or the platform has cut it
 * off from this page. `elsewhere`: another tab has it, or this page before it was loaded again.
 */
export type ConsentWindowState = "open" | "blocked" | "closed" | "elsewhere";

export type SocialConnectState =
  | { readonly status: "idle" }
  /** The window is open; the address of the consent page is on its way. */
  | { readonly status: "opening" }
  /** The person is on the platform's page. `error`: why it could not be asked just now; that goes on by itself. */
  | {
      readonly status: "waiting";
      readonly authorizeUrl: string;
      readonly window: ConsentWindowState;
      readonly error?: unknown;
    }
  | { readonly status: "connected"; readonly socialAccountId: string }
  /**
   * `declined` on the platform's page; `expired` after ten minutes; `lost` when nobody could say how it ended, so that the
   * account may be in the list; `error` says what else.
   */
  | { readonly status: "failed"; readonly reason: "declined" | "expired" | "lost" | "error"; readonly error?: unknown };

/** What the buttons of one provider share that are about the same account. */
export interface Connection {
  readonly read: () => SocialConnectState;
  readonly show: (state: SocialConnectState) => void;
  readonly subscribe: (listener: () => void) => () => void;
  popup: Window | null;
}

export const idle: SocialConnectState = { status: "idle" };

const connections = new WeakMap<Store, Map<string, Connection>>();

export function connectionOf(store: Store, of: string): Connection {
  const own = connections.get(store) ?? new Map<string, Connection>();
  const connection = own.get(of) ?? createConnection();
  connections.set(store, own.set(of, connection));
  return connection;
}

function createConnection(): Connection {
  let state = idle;
  const listeners = new Set<() => void>();
  return {
    popup: null,
    read: () => state,
    show(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
