import type { BoundedList } from '../model/facts.ts';

/** The largest of any number of rows, largest first, and the sum of the others. */
export class TopRows<Row extends { readonly bytes: number }> {
  readonly #most: number;
  readonly #rows: Row[] = [];
  #omitted = { count: 0, bytes: 0 };

  constructor(most: number, rows: Iterable<Row> = []) {
    this.#most = most;
    for (const row of rows) this.add(row);
  }

  add(row: Row): void {
    const at = this.#rows.findLastIndex(({ bytes }) => bytes >= row.bytes) + 1;
    this.#rows.splice(at, 0, row);
    const left = this.#rows.length > this.#most ? this.#rows.pop() : undefined;
    if (left === undefined) return;
    const { count, bytes } = this.#omitted;
    this.#omitted = { count: count + 1, bytes: bytes + left.bytes };
  }

  list(): BoundedList<Row> {
    return { items: this.#rows, omitted: this.#omitted };
  }
}
