import type { FolderEntry } from '../../model/evidence.ts';
import { type PathTable, ROOT } from '../path-table.ts';

/** What a path currently is. A file is a name of an inode: regular, or a hard link. */
export const LIVE = { absent: 0, folder: 1, file: 2, symlink: 3, special: 4 } as const;

const KINDS: Readonly<Record<number, FolderEntry['kind']>> = {
  [LIVE.folder]: 'folder',
  [LIVE.file]: 'file',
  [LIVE.symlink]: 'link',
};
export const toEntryKind = (what: number): FolderEntry['kind'] => KINDS[what] ?? 'special';

const NONE = -1;

/**
 * The state of the filesystem between two entries: which paths exist, and as what. Living children
 * are in doubly linked lists, so hidden ones are visited once and then gone. The ancestors of a
 * living path are living folders.
 */
export class LiveTree {
  /** A value of `LIVE` by node. */
  readonly what: Uint8Array;
  readonly #table: PathTable;
  readonly #firstChild: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;

  constructor(table: PathTable) {
    this.#table = table;
    this.what = new Uint8Array(table.count);
    this.#firstChild = new Int32Array(table.count).fill(NONE);
    this.#next = new Int32Array(table.count).fill(NONE);
    this.#previous = new Int32Array(table.count).fill(NONE);
    this.what[ROOT] = LIVE.folder;
  }

  /** Makes the path live, or changes its kind. Its ancestors must be set too. */
  set(node: number, what: number): void {
    if (this.what[node] === LIVE.absent) this.#link(node);
    this.what[node] = what;
  }

  /** Removes a path without living children. */
  remove(node: number): void {
    this.#unlink(node);
    this.what[node] = LIVE.absent;
  }

  /** Removes every path below `top`, children first; calls `visit` before each removal. */
  removeBelow(top: number, visit: (node: number) => void): void {
    for (let at = top; ; ) {
      const child = this.#firstChild[at] as number;
      if (child !== NONE) {
        at = child;
        continue;
      }
      if (at === top) return;
      visit(at);
      this.remove(at);
      at = this.#table.parent(at);
    }
  }

  /** Visits the living children of a folder; `visit` may remove the current one. */
  forEachChild(folder: number, visit: (child: number) => void): void {
    for (let child = this.#firstChild[folder] as number; child !== NONE; ) {
      const next = this.#next[child] as number;
      visit(child);
      child = next;
    }
  }

  #link(node: number): void {
    const folder = this.#table.parent(node);
    const first = this.#firstChild[folder] as number;
    this.#next[node] = first;
    this.#previous[node] = NONE;
    if (first !== NONE) this.#previous[first] = node;
    this.#firstChild[folder] = node;
  }

  #unlink(node: number): void {
    const next = this.#next[node] as number;
    const previous = this.#previous[node] as number;
    if (previous === NONE) this.#firstChild[this.#table.parent(node)] = next;
    else this.#next[previous] = next;
    if (next !== NONE) this.#previous[next] = previous;
  }
}
