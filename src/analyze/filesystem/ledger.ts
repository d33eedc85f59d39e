import { FATE } from '../../model/evidence.ts';
import type { EntryColumns, EntryRef } from '../../model/layer-table.ts';
import type { ContentPair } from '../../model/sourced-image.ts';
import { type EntryNumbers, numberEntries } from './entry-numbers.ts';

export const NO_INODE = -1;

/** What is currently hiding names: the layer, the path and the new body there. */
export interface Hiding {
  readonly layer: number;
  /** The highest hidden path: a whiteout's target, even if the bytes are deep below it. */
  readonly top: number;
  /** Entry number of the new content at the same path, or `NO_INODE`. */
  readonly newInode: number;
}

/**
 * Tracks every body from the entry that adds it until its last name is hidden. Columns by entry.
 */
export class Ledger {
  readonly numbers: EntryNumbers;
  /** A value of `FATE`. */
  readonly fate: Uint8Array;
  readonly hiddenInLayer: Int32Array;
  /** For a hidden body: the path that was hidden as a whole; the body's own path or an ancestor. */
  readonly hiddenAt: Int32Array;
  /** Bodies replaced by one of equal size; contents decide between `metadata` and `overwritten`. */
  readonly pairs: ContentPair[] = [];
  /** Number of equal-size pairs that can't be compared because they are stored sparsely. */
  uncomparable = 0;
  /** Bodies that took one of several names of another with their size: a hard link is broken. */
  readonly unlinked: number[] = [];
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

  /** Removes one name of an inode; the last one removes the body. */
  dropName(inode: number, node: number, by: Hiding): void {
    const left = (this.#nameCount[inode] as number) - 1;
    this.#nameCount[inode] = left;
    if (left > 0) {
      if (by.newInode !== NO_INODE && this.#haveSameSize(inode, by.newInode))
        this.unlinked.push(by.newInode);
      return;
    }
    const home = this.#getNode(this.numbers.locate(inode));
    this.#hide(
      inode,
      by.newInode === NO_INODE ? FATE.deleted : this.#replaceBody(inode, by.newInode),
      by.layer,
    );
    this.hiddenAt[inode] = home === node ? by.top : home;
  }

  /** Records a body that no path ever shows: that of a marker or the root. */
  addUnseen(entry: number, node: number, layer: number): void {
    this.#hide(entry, FATE.deleted, layer);
    this.hiddenAt[entry] = node;
  }

  #hide(inode: number, fate: number, layer: number): void {
    this.fate[inode] = fate;
    this.hiddenInLayer[inode] = layer;
  }

  /** Decides if sizes suffice; else records a pair that counts as overwritten until compared. */
  #replaceBody(oldInode: number, newInode: number): number {
    const a = this.numbers.locate(oldInode);
    const b = this.numbers.locate(newInode);
    const old = this.#getColumns(a);
    const now = this.#getColumns(b);
    if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
    const isSameEntry = old === now && a.entry === b.entry; // the same blob, listed twice
    if (isSameEntry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
    if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
    else this.pairs.push({ a, b });
    return FATE.overwritten;
  }

  #haveSameSize(one: number, other: number): boolean {
    const [a, b] = [this.numbers.locate(one), this.numbers.locate(other)];
    return this.#getColumns(a).sizeBytes[a.entry] === this.#getColumns(b).sizeBytes[b.entry];
  }

  #getColumns(ref: EntryRef): EntryColumns {
    return this.#layers[ref.layer] as EntryColumns;
  }

  #getNode(ref: EntryRef): number {
    return (this.#nodes[ref.layer] as Int32Array)[ref.entry] as number;
  }
}
