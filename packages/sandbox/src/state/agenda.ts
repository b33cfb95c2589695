export type DueKind = "job" | "post" | "lease" | "token" | "delivery";

interface Entry {
  readonly due: number;
  readonly order: number;
  readonly kind: DueKind;
  readonly id: string;
}

/** What will happen on one clock, earliest first (a binary heap). */
export class Agenda {
  readonly #heap: Entry[] = [];
  #order = 0;

  add(due: number, kind: DueKind, id: string): void {
    this.#heap.push({ due, order: this.#order++, kind, id });
    this.#rise(this.#heap.length - 1);
  }

  /** When the next thing happens; `Infinity` when nothing will. */
  get next(): number {
    return this.#heap[0]?.due ?? Number.POSITIVE_INFINITY;
  }

  takeDue(now: number): { readonly due: number; readonly kind: DueKind; readonly id: string } | undefined {
    const first = this.#heap[0];
    if (!first || first.due > now) return undefined;
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  /** Moves everything nearer to `now`, or further from it, by a factor. The order stays. */
  rescale(now: number, factor: number): void {
    for (const [at, entry] of this.#heap.entries()) {
      this.#heap[at] = { ...entry, due: now + (entry.due - now) * factor };
    }
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #before(a: number, b: number): boolean {
    const [x, y] = [this.#heap[a], this.#heap[b]];
    if (!x || !y) return false;
    return x.due === y.due ? x.order < y.order : x.due < y.due;
  }

  #swap(a: number, b: number): void {
    const [x, y] = [this.#heap[a], this.#heap[b]];
    if (x && y) [this.#heap[a], this.#heap[b]] = [y, x];
  }

  #rise(at: number): void {
    let child = at;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#before(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #sink(at: number): void {
    let parent = at;
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let first = parent;
      if (this.#before(left, first)) first = left;
      if (this.#before(right, first)) first = right;
      if (first === parent) return;
      this.#swap(parent, first);
      parent = first;
    }
  }
}
