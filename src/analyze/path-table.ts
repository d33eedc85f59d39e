import { GateError } from '../errors.ts';
import { computeNextSize, growColumn } from '../model/columns.ts';
import { decodeName } from '../model/entry-name.ts';
import { HASH_FACTOR, HASH_START } from '../model/name-hash.ts';

export const ROOT = 0;
/** More than any real image has; stops a hostile image from filling memory. */
const MAX_PATHS = 12_000_000;

const MOST_EXPECTED = 2 ** 17;
/** For a typical name. */
const NAME_BYTES = 16;

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
      throw new GateError('too-many-paths', { most: MAX_PATHS });
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
