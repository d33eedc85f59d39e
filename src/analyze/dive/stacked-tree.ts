import { type PathTable, ROOT } from '../path-table.ts';
import { ABSENT } from './path-roles.ts';

/**
 * The layers so far, stacked like in dive, with the bytes of every folder.
 *
 * Removing a folder takes one step, regardless of its contents: each node stores its parent's
 * generation, and a parent that is added again starts a new generation without children.
 */
export class StackedTree {
  readonly #table: PathTable;
  #births = 1;
  readonly #birth: Int32Array;
  readonly #parentBirth: Int32Array;
  readonly #ownBytes: Float64Array;
  readonly #totalBytes: Float64Array;
  readonly #isFolder: Uint8Array;

  constructor(table: PathTable) {
    this.#table = table;
    this.#birth = new Int32Array(table.count);
    this.#parentBirth = new Int32Array(table.count);
    this.#ownBytes = new Float64Array(table.count);
    this.#totalBytes = new Float64Array(table.count);
    this.#isFolder = new Uint8Array(table.count);
    this.#birth[ROOT] = this.#births;
  }

  has(node: number): boolean {
    if (node === ABSENT) return false;
    for (let at = node; at !== ROOT; at = this.#table.parent(at))
      if (!this.#isAttached(at)) return false;
    return true;
  }

  /** The size that dive assigns to a whiteout of this node: for a folder, all of its contents. */
  getRemovableBytes(node: number): number {
    return this.#isFolder[node] === 1 ? (this.#totalBytes[node] as number) : 0;
  }

  /**
   * Creates a missing node below its parent, which must exist; without bytes, and not a folder to
   * dive.
   */
  attach(node: number): void {
    if (this.#isAttached(node)) return;
    this.#parentBirth[node] = this.#birth[this.#table.parent(node)] as number;
    this.#birth[node] = ++this.#births;
    this.#ownBytes[node] = 0;
    this.#totalBytes[node] = 0;
    this.#isFolder[node] = 0;
  }

  /** Adds or updates the node and keeps its children. Its parent must exist. */
  put(node: number, sizeBytes: number, isFolder: boolean): void {
    this.attach(node);
    this.#addToTotals(node, sizeBytes - (this.#ownBytes[node] as number));
    this.#ownBytes[node] = sizeBytes;
    this.#isFolder[node] = isFolder ? 1 : 0;
  }

  /** Removes the node and everything below it, if present; dive never removes the root. */
  remove(node: number): void {
    if (node === ROOT || !this.has(node)) return;
    this.#addToTotals(this.#table.parent(node), -(this.#totalBytes[node] as number));
    this.#parentBirth[node] = 0;
  }

  #isAttached(node: number): boolean {
    return this.#parentBirth[node] === this.#birth[this.#table.parent(node)];
  }

  #addToTotals(node: number, bytes: number): void {
    if (bytes === 0) return;
    for (let at = node; at !== ROOT; at = this.#table.parent(at)) {
      this.#totalBytes[at] = (this.#totalBytes[at] as number) + bytes;
    }
  }
}
