import { DPKG_INFO } from '../../model/ecosystems.ts';
import { decodeName } from '../../model/entry-name.ts';
import { isNamed } from '../../model/name-bytes.ts';
import { findPath } from '../find-path.ts';
import { type PathTable, ROOT } from '../path-table.ts';

const NOBODY = -1;
const encoder = new TextEncoder();
/** No engine unpacks a longer path. */
const MOST_CHARACTERS = 4096;
const CACHE = encoder.encode('__pycache__');

/** By node: the package that lists the path first. */
export class OwnerTable {
  readonly #table: PathTable;
  readonly #owner: Int32Array;
  readonly #info: number;
  readonly #usr: number;
  /** By the topmost node that is in no list. */
  readonly #generated = new Map<number, number>();

  constructor(table: PathTable) {
    this.#table = table;
    this.#owner = new Int32Array(table.count).fill(NOBODY);
    this.#info = findPath(table, DPKG_INFO);
    this.#usr = findPath(table, 'usr');
  }

  /** Adds a path, from the root unless another folder is given. */
  add(path: string, index: number, from = ROOT): void {
    if (path.length > MOST_CHARACTERS) return;
    const text = encoder.encode(path);
    this.#set(findPath(this.#table, text, from), index);
    // Either folder can be a link to the other: /lib and /usr/lib have the same files.
    if (from !== ROOT) return;
    if (path.startsWith('/usr/')) this.#set(findPath(this.#table, text.subarray(4)), index);
    else this.#set(findPath(this.#table, text, this.#usr), index);
  }

  /** Adds a path with everything below it that no package lists. */
  addGenerated(path: string, index: number): void {
    const node = findPath(this.#table, path);
    if (node > ROOT) this.#generated.set(node, index);
  }

  find(node: number, byName: ReadonlyMap<string, number>): number {
    const owner = this.#owner[node] as number;
    if (owner !== NOBODY) return owner;
    const parent = this.#table.parent(node);
    if (parent === this.#info && parent > ROOT) {
      const file = decodeName(this.#table.name(node));
      return byName.get(cutArchitecture(file.slice(0, file.lastIndexOf('.')))) ?? NOBODY;
    }
    return isNamed(this.#table, parent, CACHE)
      ? this.#findSource(node, this.#table.parent(parent))
      : this.#findGenerated(node);
  }

  #findGenerated(node: number): number {
    if (this.#generated.size === 0) return NOBODY;
    for (let at = node; at !== ROOT; at = this.#table.parent(at)) {
      const index = this.#generated.get(at);
      if (index !== undefined) return index;
    }
    return NOBODY;
  }

  #set(node: number, index: number): void {
    if (node > ROOT && this.#owner[node] === NOBODY) this.#owner[node] = index;
  }

  /** `__pycache__/six.cpython-311.pyc` belongs to the package that has `six.py`. */
  #findSource(node: number, folder: number): number {
    const name = this.#table.name(node);
    const dot = name.indexOf(0x2e);
    if (dot < 0) return NOBODY;
    const source = encoder.encode('.py');
    const text = new Uint8Array(dot + source.length);
    text.set(name.subarray(0, dot));
    text.set(source, dot);
    const found = this.#table.find(folder, text, 0, text.length);
    return found < 0 ? NOBODY : (this.#owner[found] as number);
  }
}

/** `libc6` of `libc6:amd64`. */
export const cutArchitecture = (name: string): string => name.split(':', 1)[0] ?? '';
