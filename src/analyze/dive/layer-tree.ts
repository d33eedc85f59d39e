import { type EntryColumns, KIND, PERMISSIONS } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import type { PathRoles } from './path-roles.ts';

/** A layer for dive's algorithm: `nodes[i]` is the path of entry i in the image's `PathTable`. */
export interface PathedLayer {
  readonly entries: EntryColumns;
  readonly nodes: Int32Array;
}

const IMPLIED = -1;
const S_IFDIR = 0o40000;

/**
 * The tree of one layer by itself: a path's last entry counts, and folders without an entry are
 * implied. One object is reused for all layers to save memory.
 * Source: dive v0.13.1, filetree/file_tree.go (AddPath).
 */
export class LayerTree {
  readonly #table: PathTable;
  readonly #roles: PathRoles;
  #layer: PathedLayer | undefined;
  /** Number of the load in which a node, or a child of it, last occurred. */
  #load = 0;
  readonly #loadOf: Int32Array;
  readonly #loadOfChild: Int32Array;
  readonly #entry: Int32Array;
  readonly #nodes: Int32Array;
  #count = 0;

  constructor(table: PathTable, roles: PathRoles) {
    this.#table = table;
    this.#roles = roles;
    this.#loadOf = new Int32Array(table.count);
    this.#loadOfChild = new Int32Array(table.count);
    this.#entry = new Int32Array(table.count);
    this.#nodes = new Int32Array(table.count);
  }

  load(layer: PathedLayer): void {
    this.#layer = layer;
    this.#load++;
    this.#count = 0;
    for (let i = 0; i < layer.entries.count; i++) {
      const node = layer.nodes[i] as number;
      const seen = this.#roles.findSeenPart(node);
      this.#include(seen);
      if (seen === node) this.#entry[node] = i;
    }
  }

  /** Every node except the root, folders before their children; valid until the next `load`. */
  get nodes(): Int32Array {
    return this.#nodes.subarray(0, this.#count);
  }

  isLeaf(node: number): boolean {
    return this.#loadOfChild[node] !== this.#load;
  }

  getSizeBytes(node: number): number {
    const entry = this.#entry[node] as number;
    return entry === IMPLIED ? 0 : (this.#layer?.entries.sizeBytes[entry] as number);
  }

  /**
   * As Go's `FileInfo().IsDir()`: by kind or mode bits. dive does not see implied folders as
   * folders.
   */
  isFolder(node: number): boolean {
    const entry = this.#entry[node] as number;
    if (entry === IMPLIED || this.#layer === undefined) return false;
    const { kind, mode } = this.#layer.entries;
    return kind[entry] === KIND.directory || ((mode[entry] as number) & ~PERMISSIONS) === S_IFDIR;
  }

  #include(node: number): void {
    const first = this.#count;
    for (
      let at = node;
      at !== ROOT && this.#loadOf[at] !== this.#load;
      at = this.#table.parent(at)
    ) {
      this.#loadOf[at] = this.#load;
      this.#loadOfChild[this.#table.parent(at)] = this.#load;
      this.#entry[at] = IMPLIED;
      this.#nodes[this.#count++] = at;
    }
    if (this.#count - first > 1) this.#nodes.subarray(first, this.#count).reverse();
  }
}
