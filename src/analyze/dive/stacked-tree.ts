import { type PathTable, ROOT } from '../path-table.ts';
import { ABSENT } from './path-roles.ts';

/**
 * The layers so far as dive stacks them, with the bytes of every folder at hand.
 *
 * Removing a folder takes one step, however much is below it: each node remembers which birth of its parent it was added
 * to, and a parent that comes back is born anew, without its former children.
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

  /** What dive takes for the size of what a whiteout of the node removes: only of a folder all that is in it. */
  removableBytes(node: number): number {
    return this.#isFolder[node] === 1 ? (this.#totalBytes[node] as number) : 0;
  }

  /** Makes the node if its parent, which must be there, has no such child; without bytes, and no folder to dive. */
  attach(node: number): void {
    if (this.#isAttached(node)) return;
    this.#parentBirth[node] = this.#birth[this.#table.parent(node)] as number;
    this.#birth[node] = ++this.#births;
    this.#ownBytes[node] = 0;
    this.#totalBytes[node] = 0;
    this.#isFolder[node] = 0;
  }

  /** Adds the node or gives it new data; what is below it stays. Its parent must be there. */
  put(node: number, sizeBytes: number, isFolder: boolean): void {
    this.attach(node);
    this.#addToTotals(node, sizeBytes - (this.#ownBytes[node] as number));
    this.#ownBytes[node] = sizeBytes;
    this.#isFolder[node] = isFolder ? 1 : 0;
  }

  /** Removes the node and all below it, if it is there; dive never removes the root. */
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
