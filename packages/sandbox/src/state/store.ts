import type { Files } from "../media/files.ts";
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
  /**
   * Keeps the changes of one call, all or none. Every answer from then on waits for it, since it may tell of them.
   * `everything` is all that there is by now, for a store that would rather write anew than go on adding.
   */
  commit(changes: readonly Change[], everything: () => Iterable<Change>): void | Promise<void>;
  /** Forgets all that it keeps and keeps this instead, all or none. */
  replace(everything: Iterable<Change>): void | Promise<void>;
  /** Where the bytes of app media are kept. Default: in memory. */
  readonly files?: Files;
}

/** Keeps nothing: a sandbox in memory starts fresh every time. */
export const memoryStore: Store = { load: () => [], commit: () => undefined, replace: () => undefined };
