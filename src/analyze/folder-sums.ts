import { type PathTable, ROOT } from './path-table.ts';

/**
 * A row of a bounded list: a file, or a folder with everything below without a separate row.
 */
export interface HeavyRow {
  readonly node: number;
  readonly isFolder: boolean;
  readonly fileCount: number;
  readonly bytes: number;
}

/** A row has at least this share of all bytes beyond its sub-rows. */
const HEAVY_SHARE = 0.05;
const NOTHING = -1;
const OWN = -2;
const SEVERAL = -3;

/**
 * Sums files up their folders and finds the large ones (hierarchical heavy hitters). Rows are
 * disjoint and add up to the total. `take` resets it for reuse; columns are allocated once.
 */
export class FolderSums {
  readonly #table: PathTable;
  readonly #bytes: Float64Array;
  readonly #fileCount: Int32Array;
  /** The only child that contributes to a folder's remainder, or one of the marks above. */
  readonly #source: Int32Array;
  /** The highest folder that must not be split: nothing below it gets a row. */
  readonly #top: Int32Array;
  /** Touched nodes, folders before their contents. */
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  #touchedCount = 0;

  constructor(table: PathTable) {
    this.#table = table;
    this.#bytes = new Float64Array(table.count);
    this.#fileCount = new Int32Array(table.count);
    this.#source = new Int32Array(table.count).fill(NOTHING);
    this.#top = new Int32Array(table.count);
    this.#touched = new Int32Array(table.count);
    this.#isTouched = new Uint8Array(table.count);
  }

  /** @param top the node itself, or an ancestor that must not be split */
  add(node: number, bytes: number, top = node): void {
    this.#touch(node);
    this.#bytes[node] = (this.#bytes[node] as number) + bytes;
    this.#fileCount[node] = (this.#fileCount[node] as number) + 1;
    this.#top[node] = Math.min(this.#top[node] as number, top);
    this.#source[node] =
      this.#source[node] === NOTHING || this.#source[node] === OWN ? OWN : SEVERAL;
  }

  /**
   * Returns a row per node with many bytes beyond its sub-rows, and the remainder.
   * @param allBytes of which a row needs a share
   */
  take(allBytes: number): HeavyRow[] {
    const threshold = Math.max(1, allBytes * HEAVY_SHARE);
    const rows: HeavyRow[] = [];
    for (let i = this.#touchedCount - 1; i >= 0; i--) {
      const node = this.#touched[i] as number;
      const isHeavy = (this.#bytes[node] as number) >= threshold && this.#top[node] === node;
      if (node === ROOT || isHeavy) this.#emit(node, rows);
      else this.#passUp(node);
    }
    this.#clear();
    return rows.reverse();
  }

  #emit(node: number, rows: HeavyRow[]): void {
    const bytes = this.#bytes[node] as number;
    if (bytes === 0) return;
    let at = node;
    while ((this.#source[at] as number) >= 0) at = this.#source[at] as number;
    rows.push({
      node: at,
      isFolder: this.#source[at] !== OWN,
      fileCount: this.#fileCount[node] as number,
      bytes,
    });
  }

  #passUp(node: number): void {
    const fileCount = this.#fileCount[node] as number;
    if (fileCount === 0) return;
    const parent = this.#table.parent(node);
    this.#bytes[parent] = (this.#bytes[parent] as number) + (this.#bytes[node] as number);
    this.#fileCount[parent] = (this.#fileCount[parent] as number) + fileCount;
    this.#source[parent] = this.#source[parent] === NOTHING ? node : SEVERAL;
    // A folder's number is below its children's, so a higher top has a smaller number.
    if (this.#top[node] !== node)
      this.#top[parent] = Math.min(this.#top[parent] as number, this.#top[node] as number);
  }

  /** Marks a path and its ancestors and lists them from the root down. */
  #touch(node: number): void {
    let length = 0;
    for (let at = node; this.#isTouched[at] === 0; at = this.#table.parent(at)) {
      length++;
      this.#isTouched[at] = 1;
      this.#top[at] = at;
      if (at === ROOT) break;
    }
    let at = node;
    for (let i = this.#touchedCount + length - 1; i >= this.#touchedCount; i--) {
      this.#touched[i] = at;
      at = this.#table.parent(at);
    }
    this.#touchedCount += length;
  }

  #clear(): void {
    for (let i = 0; i < this.#touchedCount; i++) {
      const node = this.#touched[i] as number;
      this.#bytes[node] = 0;
      this.#fileCount[node] = 0;
      this.#source[node] = NOTHING;
      this.#isTouched[node] = 0;
    }
    this.#touchedCount = 0;
  }
}
