import type { Rows, TableName } from "./rows.ts";

/** One row as it now stands. */
export type Change = { [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName];

/**
 * Where state is kept beyond this process. Everything is served from memory; a store is told what changed and can tell it
 * again at the next start.
 */
export interface Store {
  /** Every change so far, oldest first. The last one of a row counts. */
  load(): Iterable<Change>;
  /** Keeps the changes of one call, all or none. The answer waits for it. */
  commit(changes: readonly Change[]): void | Promise<void>;
}

/** Keeps nothing: a sandbox in memory starts fresh every time. */
export const memoryStore: Store = { load: () => [], commit: () => undefined };
