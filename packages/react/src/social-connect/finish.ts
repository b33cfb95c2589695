import type { ConnectButton } from "./connect-button.ts";
import type { Connection, SocialConnectState, StartedConnection } from "./connection.ts";

/** What stops following a connection, while it is followed. */
export const stops: WeakMap<Connection, () => void> = new WeakMap();

export function startedBy({ store, of }: ConnectButton): StartedConnection | undefined {
  return store.read(of) as StartedConnection | undefined;
}

/** Ends a connection: its window is closed, it is forgotten, and nobody waits for it any more. */
export function finish(connection: Connection, { store, of }: ConnectButton, state: SocialConnectState): void {
  stops.get(connection)?.();
  connection.popup?.close();
  connection.popup = null;
  store.remove(of);
  connection.show(state);
}
