import { GateError } from '../errors.ts';
import { computeNextSize, growColumn } from '../model/columns.ts';
import { decodeName } from '../model/entry-name.ts';
import type { EntryColumns } from '../model/layer-table.ts';
import { HASH_FACTOR, HASH_START } from '../model/name-hash.ts';

export const ROOT = 0;
/** More than any real image has; stops a hostile image from filling memory. */
const MAX_PATHS = 12_000_000;

const MOST_EXPECTED = 2 ** 17;
/** For a typical name. */
const NAME_BYTES = 16;

const SLASH = 0x2f;
const DOT = 0x2e;

/**
 * Numbers every path of an image: node 0 is the root; a folder's number is below its children's.
 * Names are raw bytes. Time and memory are linear in the bytes of the paths.
 */
export class PathTable {
  #count = 1;
  #parent: Int32Array;
  #nameStart: Uint32Array;
  #names: Uint8Array;
  #hash: Int32Array;
  #slots: Int32Array;

  /** @param expected the probable number of paths: growing copies and rehashes them */
  constructor(expected = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.min(Math.max(expected, 1024), MOST_EXPECTED)));
    this.#parent = new Int32Array(size);
    this.#nameStart = new Uint32Array(size + 1);
    this.#names = new Uint8Array(NAME_BYTES * size);
    this.#hash = new Int32Array(size);
    this.#slots = new Int32Array(2 * size).fill(-1);
  }

  get count(): number {
    return this.#count;
  }

  parent(node: number): number {
    return this.#parent[node] as number;
  }

  /** Returns the last component's bytes as a view that is valid until the next `intern`. */
  name(node: number): Uint8Array {
    return this.#names.subarray(this.#nameStart[node], this.#nameStart[node + 1]);
  }

  nameLength(node: number): number {
    return (this.#nameStart[node + 1] as number) - (this.#nameStart[node] as number);
  }

  /** Returns the byte at `index` of the node's last component. */
  nameByte(node: number, index: number): number {
    return this.#names[(this.#nameStart[node] as number) + index] as number;
  }

  /** Returns the bytes of all last names, valid until the next `intern`, and where each starts. */
  allNames(): { readonly bytes: Uint8Array; readonly start: Uint32Array } {
    return { bytes: this.#names, start: this.#nameStart };
  }

  /** Returns the child of `parent` with this name; creates it if missing. */
  intern(parent: number, text: Uint8Array, start: number, end: number): number {
    const hash = hashName(parent, text, start, end);
    const slot = this.#findSlot(hash, parent, text, start, end);
    const found = this.#slots[slot] as number;
    return found >= 0 ? found : this.#append(slot, hash, parent, text, start, end);
  }

  /** Returns the child of `parent` with this name, or -1. */
  find(parent: number, text: Uint8Array, start: number, end: number): number {
    return this.#slots[
      this.#findSlot(hashName(parent, text, start, end), parent, text, start, end)
    ] as number;
  }

  /**
   * Returns the nodes of a layer's entries, cleaned like Go's `path.Clean`: `./app//x/` is `app/x`,
   * `.` is the root.
   * @throws GateError LAYER_CORRUPT for a name that leads out of the image's root
   */
  internEntries(entries: EntryColumns): Int32Array {
    const nodes = new Int32Array(entries.count);
    const walker = new PathWalker(this, entries.text);
    for (let i = 0; i < entries.count; i++) {
      nodes[i] = walker.walk(entries.bounds[2 * i] as number, entries.bounds[2 * i + 1] as number);
    }
    return nodes;
  }

  /** Lists node numbers from below the root down to `node`. */
  listAncestry(node: number): number[] {
    const chain: number[] = [];
    for (let at = node; at !== ROOT; at = this.parent(at)) chain.push(at);
    return chain.reverse();
  }

  /** Returns `/app/x`; bytes that are not UTF-8 as `\xHH`. */
  path(node: number): string {
    return `/${this.listAncestry(node)
      .map((at) => decodeName(this.name(at)))
      .join('/')}`;
  }

  #findSlot(hash: number, parent: number, text: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot] as number;
      if (node < 0) return slot;
      if (
        this.#hash[node] === hash &&
        this.#parent[node] === parent &&
        this.#isNamed(node, text, start, end)
      )
        return slot;
    }
  }

  #isNamed(node: number, text: Uint8Array, start: number, end: number): boolean {
    const from = this.#nameStart[node] as number;
    if ((this.#nameStart[node + 1] as number) - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (text[i] !== this.#names[j]) return false;
    return true;
  }

  #append(
    slot: number,
    hash: number,
    parent: number,
    text: Uint8Array,
    start: number,
    end: number,
  ): number {
    const node = this.#count++;
    if (node >= MAX_PATHS) {
      throw new GateError(
        'LIMIT_EXCEEDED',
        `the image has more than ${MAX_PATHS.toLocaleString('en')} distinct paths`,
      );
    }
    if (node === this.#parent.length) this.#growNodes();
    const from = this.#nameStart[node] as number;
    const to = from + end - start;
    if (to > this.#names.length)
      this.#names = growColumn(this.#names, Math.max(to, computeNextSize(this.#names.length)));
    for (let i = start, j = from; i < end; i++, j++) this.#names[j] = text[i] as number;
    this.#nameStart[node + 1] = to;
    this.#parent[node] = parent;
    this.#hash[node] = hash;
    this.#slots[slot] = node;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return node;
  }

  #growNodes(): void {
    const size = computeNextSize(this.#parent.length);
    this.#parent = growColumn(this.#parent, size);
    this.#hash = growColumn(this.#hash, size);
    this.#nameStart = growColumn(this.#nameStart, size + 1);
  }

  #rehash(): void {
    const slots = new Int32Array(computeNextSize(this.#slots.length)).fill(-1);
    const mask = slots.length - 1;
    for (let node = 1; node < this.#count; node++) {
      let slot = (this.#hash[node] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
    this.#slots = slots;
  }
}

/**
 * Hashes the parent's number and the name's bytes; mixes at the end because slots use the low bits.
 */
function hashName(parent: number, text: Uint8Array, start: number, end: number): number {
  let hash = Math.imul(parent ^ HASH_START, HASH_FACTOR);
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text[i] as number), HASH_FACTOR);
  return hash ^ (hash >>> 15);
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

function createOutsideError(name: Uint8Array): GateError {
  return new GateError(
    'LAYER_CORRUPT',
    `an entry is named "${decodeName(name)}", which is outside the image's root`,
    { fix: 'rebuild the layer without this entry: it is broken or malicious' },
  );
}
