import { GateError } from '../errors.ts';
import { decodeName } from '../model/entry-name.ts';
import type { EntryColumns } from '../model/layer-table.ts';
import { type PathTable, ROOT } from './path-table.ts';

const SLASH = 0x2f;
const DOT = 0x2e;

/**
 * Returns the nodes of a layer's entries, cleaned like Go's `path.Clean`: `./app//x/` is `app/x`,
 * `.` is the root.
 * @throws GateError LAYER_CORRUPT for a name that leads out of the image's root
 */
export function internEntries(table: PathTable, entries: EntryColumns): Int32Array {
  const nodes = new Int32Array(entries.count);
  const walker = new PathWalker(table, entries.text);
  for (let i = 0; i < entries.count; i++) {
    nodes[i] = walker.walk(entries.bounds[2 * i] as number, entries.bounds[2 * i + 1] as number);
  }
  return nodes;
}

/** Walks paths in one arena and skips the part that a path shares with the previous one. */
class PathWalker {
  readonly #table: PathTable;
  readonly #text: Uint8Array;
  #lastStart = 0;
  #lastEnd = 0;
  /** Ends (relative to the path's start) and nodes of the last path's components. */
  readonly #ends: number[] = [];
  readonly #nodes: number[] = [];
  #depth = 0;

  constructor(table: PathTable, text: Uint8Array) {
    this.#table = table;
    this.#text = text;
  }

  /**
   * Returns the node of the path in text[start..end], relative to the root.
   * @throws GateError LAYER_CORRUPT if `..` leads out of the root
   */
  walk(start: number, end: number): number {
    this.#keepShared(start, end);
    const text = this.#text;
    let at = this.#depth > 0 ? start + (this.#ends[this.#depth - 1] as number) : start;
    while (at < end) {
      let stop = at;
      while (stop < end && text[stop] !== SLASH) stop++;
      this.#step(start, at, stop, end);
      at = stop + 1;
    }
    this.#lastStart = start;
    this.#lastEnd = end;
    return this.#node();
  }

  /**
   * Descends by the component text[at..stop], or ascends for `..`; ignores an empty one and `.`.
   */
  #step(start: number, at: number, stop: number, end: number): void {
    const length = stop - at;
    const isDots = length < 3 && this.#text[at] === DOT && this.#text[stop - 1] === DOT;
    if (length === 0 || (isDots && length === 1)) return;
    if (isDots) this.#up(start, end);
    else this.#down(start, at, stop);
  }

  #down(start: number, at: number, stop: number): void {
    this.#nodes[this.#depth] = this.#table.intern(this.#node(), this.#text, at, stop);
    this.#ends[this.#depth] = stop - start;
    this.#depth++;
  }

  #up(start: number, end: number): void {
    if (this.#depth === 0) throw createOutsideError(this.#text.subarray(start, end));
    this.#depth--;
    // `..` invalidates the prefix: the next path can't start from it.
    this.#ends.fill(Number.MAX_SAFE_INTEGER, 0, this.#depth);
  }

  #node(): number {
    return this.#depth === 0 ? ROOT : (this.#nodes[this.#depth - 1] as number);
  }

  #keepShared(start: number, end: number): void {
    const text = this.#text;
    const limit = Math.min(end - start, this.#lastEnd - this.#lastStart);
    let shared = 0;
    while (shared < limit && text[start + shared] === text[this.#lastStart + shared]) shared++;
    while (this.#depth > 0) {
      const componentEnd = this.#ends[this.#depth - 1] as number;
      const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH;
      if (componentEnd <= shared && isWhole) break;
      this.#depth--;
    }
  }
}

const createOutsideError = (name: Uint8Array): GateError =>
  new GateError('entry-outside-root', { name: decodeName(name) });
