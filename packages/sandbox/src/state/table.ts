export interface TableIndexes<Row> {
  /** Rows of one group can be walked in the order they were made. */
  readonly group?: (row: Row) => string;
  /** A second name that at most one row has; null for none. */
  readonly unique?: (row: Row) => string | null;
}

interface TableOptions<Row> extends TableIndexes<Row> {
  readonly changed: (row: Row) => void;
}

/** Rows by id, held in memory with their indexes. Rows are never changed in place: `put` takes the new one. */
export class Table<Row extends { readonly id: string }> {
  readonly #rows = new Map<string, Row>();
  readonly #groups = new Map<string, string[]>();
  readonly #names = new Map<string, string>();
  readonly #options: TableOptions<Row>;

  constructor(options: TableOptions<Row>) {
    this.#options = options;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  named(name: string): Row | undefined {
    const id = this.#names.get(name);
    return id === undefined ? undefined : this.#rows.get(id);
  }

  put(row: Row): Row {
    this.restore(row);
    this.#options.changed(row);
    return row;
  }

  /** Takes a row that the store already knows. */
  restore(row: Row): void {
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    this.#rename(before, row);
    if (before || !this.#options.group) return;
    const group = this.#options.group(row);
    const ids = this.#groups.get(group);
    if (ids) ids.push(row.id);
    else this.#groups.set(group, [row.id]);
  }

  all(): IterableIterator<Row> {
    return this.#rows.values();
  }

  *oldestFirst(group: string): Generator<Row> {
    for (const id of this.#groups.get(group) ?? []) {
      const row = this.#rows.get(id);
      if (row) yield row;
    }
  }

  *newestFirst(group: string): Generator<Row> {
    const ids = this.#groups.get(group) ?? [];
    for (let i = ids.length - 1; i >= 0; i--) {
      const row = this.#rows.get(ids[i] ?? "");
      if (row) yield row;
    }
  }

  /** Takes a row away for good. Only for what has no group. */
  forget(id: string): void {
    const row = this.#rows.get(id);
    const name = row && this.#options.unique?.(row);
    if (name) this.#names.delete(name);
    this.#rows.delete(id);
  }

  /** Takes every row away. */
  clear(): void {
    this.#rows.clear();
    this.#groups.clear();
    this.#names.clear();
  }

  #rename(before: Row | undefined, row: Row): void {
    if (!this.#options.unique) return;
    const old = before ? this.#options.unique(before) : null;
    const name = this.#options.unique(row);
    if (old !== null && old !== name) this.#names.delete(old);
    if (name !== null) this.#names.set(name, row.id);
  }
}
