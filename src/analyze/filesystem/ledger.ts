import type { EntryColumns, EntryRef } from '../../model/layer-table.ts';
import type { ContentPair } from '../../model/sourced-image.ts';
import { type EntryNumbers, numberEntries } from './entry-numbers.ts';

/** What became of a body: still visible (or never a body), or hidden, and why. */
export const FATE = { visible: 0, deleted: 1, overwritten: 2, metadata: 3 } as const;

export const NO_INODE = -1;

/** What hides names at the moment: in which layer, at which path, and whose body stands there now. */
export interface Hiding {
  readonly layer: number;
  /** The highest path that goes: what a whiteout names, even where the bytes lie deep below it. */
  readonly top: number;
  /** Entry number of the new content at the very same path, or `NO_INODE`. */
  readonly newInode: number;
}

/** Follows every body from the entry that ships it to what hides its last name. Columns go by entry number. */
export class Ledger {
  readonly numbers: EntryNumbers;
  /** A value of `FATE`. */
  readonly fate: Uint8Array;
  readonly hiddenInLayer: Int32Array;
  /** For a hidden body: the folder, or the path itself, that went as one; at or above the path that shipped the body. */
  readonly hiddenAt: Int32Array;
  /** Bodies that were replaced by one of the same size; only their contents tell `metadata` from `overwritten`. */
  readonly pairs: ContentPair[] = [];
  /** Bodies of equal size that cannot be compared, because they are stored sparsely. */
  uncomparable = 0;
  readonly #layers: readonly EntryColumns[];
  readonly #nodes: readonly Int32Array[];
  readonly #nameCount: Int32Array;

  constructor(layers: readonly EntryColumns[], nodes: readonly Int32Array[]) {
    this.#layers = layers;
    this.#nodes = nodes;
    this.numbers = numberEntries(layers);
    this.fate = new Uint8Array(this.numbers.count);
    this.hiddenInLayer = new Int32Array(this.numbers.count);
    this.hiddenAt = new Int32Array(this.numbers.count);
    this.#nameCount = new Int32Array(this.numbers.count);
  }

  addName(inode: number): void {
    this.#nameCount[inode] = (this.#nameCount[inode] as number) + 1;
  }

  /** Takes one name from an inode; the last one takes the body with it. */
  dropName(inode: number, node: number, by: Hiding): void {
    const left = (this.#nameCount[inode] as number) - 1;
    this.#nameCount[inode] = left;
    if (left > 0) return;
    const home = this.#nodeOf(this.numbers.locate(inode));
    this.#hide(
      inode,
      by.newInode === NO_INODE ? FATE.deleted : this.#replaced(inode, by.newInode),
      by.layer,
    );
    this.hiddenAt[inode] = home === node ? by.top : home;
  }

  /** A body that no path ever shows: that of a marker or of the root. */
  neverSeen(entry: number, node: number, layer: number): void {
    this.#hide(entry, FATE.deleted, layer);
    this.hiddenAt[entry] = node;
  }

  #hide(inode: number, fate: number, layer: number): void {
    this.fate[inode] = fate;
    this.hiddenInLayer[inode] = layer;
  }

  /** Settles what needs no look into the bodies; the rest becomes a pair and counts as overwritten until it is compared. */
  #replaced(oldInode: number, newInode: number): number {
    const a = this.numbers.locate(oldInode);
    const b = this.numbers.locate(newInode);
    const old = this.#columns(a);
    const now = this.#columns(b);
    if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
    const isSameEntry = old === now && a.entry === b.entry; // of one blob that is listed twice
    if (isSameEntry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
    if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
    else this.pairs.push({ a, b });
    return FATE.overwritten;
  }

  #columns(ref: EntryRef): EntryColumns {
    return this.#layers[ref.layer] as EntryColumns;
  }

  #nodeOf(ref: EntryRef): number {
    return (this.#nodes[ref.layer] as Int32Array)[ref.entry] as number;
  }
}
