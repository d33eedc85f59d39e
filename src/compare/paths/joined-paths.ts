import type { PathTree } from '../../model/facts.ts';
import { HASH_FACTOR, HASH_START } from '../../model/name-hash.ts';

const NONE = -1;
export const ROOT = 0;

/**
 * The paths of two images in one list: 0 is the root; a folder's number is below its children's.
 */
export interface JoinedPaths {
  readonly count: number;
  readonly parent: Int32Array;
  readonly name: readonly string[];
  /** 1 if it contains something in either image. */
  readonly isFolder: Uint8Array;
  readonly old: PathSide;
  readonly now: PathSide;
  /** Returns the child of `folder` with the same name as `like`, or -1. */
  readonly find: (folder: number, like: number) => number;
  /** Returns the hash of a path's name, computed on first use. */
  readonly getHash: (id: number) => number;
}

/** What one image has at each path. */
export interface PathSide {
  /** 1 if a container sees the path. */
  readonly isVisible: Uint8Array;
  /** Bytes of the path itself; each inode counts once. */
  readonly bytes: Float64Array;
  /** The layer of the visible body; -1 if none. */
  readonly layer: Int32Array;
  /** Recorded versions of packages by path. */
  readonly version: ReadonlyMap<number, string>;
}

/** Joins two trees by name. Rows in any order and duplicate names lose no bytes. */
export function joinPaths(old: PathTree, now: PathTree): JoinedPaths {
  const most = old.depth.length + now.depth.length + 1;
  const join = new Join(most);
  const [before, after] = [join.add(old, most), join.add(now, most)];
  const { parent, name, isFolder, find, hashOf } = join;
  return {
    count: name.length,
    parent,
    name,
    isFolder,
    find,
    getHash: hashOf,
    old: before,
    now: after,
  };
}

class Join {
  readonly parent: Int32Array;
  readonly name: string[] = [''];
  readonly isFolder: Uint8Array;
  /** By path; 0 until computed. */
  readonly #hashes: Int32Array;
  /** Paths by hash of folder and name, created on first use; open addressing, at most half full. */
  #slots: Int32Array | undefined;
  /** The most likely next path, because both trees have the same order. */
  #next = 1;
  /** The number of paths before the current tree. */
  #known = 1;

  constructor(most: number) {
    this.parent = new Int32Array(most);
    this.isFolder = new Uint8Array(most);
    this.#hashes = new Int32Array(most);
  }

  add(tree: PathTree, most: number): PathSide {
    const side = {
      isVisible: new Uint8Array(most),
      bytes: new Float64Array(most),
      layer: new Int32Array(most).fill(NONE),
      version: new Map<number, string>(),
    };
    const versionOf = new Map(
      tree.versions?.row.map((row, i) => [row, tree.versions?.version[i] as string]),
    );
    const layerOf = findVisibleLayers(tree);
    this.#known = this.name.length;
    /** By depth: the last folder's number; the root at 0. */
    const above = [ROOT];
    for (let row = 0; row < tree.depth.length; row++) {
      const depth = tree.depth[row] as number;
      const folder = above[depth] as number;
      const name = tree.name[row] as string;
      // A folder that this tree added had no children before.
      const isNew = folder >= this.#known || this.#known === 1;
      const id = isNew ? this.#append(folder, name) : this.#intern(folder, name);
      above[depth + 1] = id;
      const bytes = tree.visibleBytes[row] as number;
      side.isVisible[id] = (side.isVisible[id] as number) | (tree.isVisible[row] as number);
      side.bytes[id] = (side.bytes[id] as number) + bytes;
      if (bytes > 0) side.layer[id] = layerOf[row] as number;
      const version = versionOf.get(row);
      if (version !== undefined) side.version.set(id, version);
    }
    side.isVisible[ROOT] = 1;
    // Drop the index, which contains only what was looked up so far.
    this.#slots = undefined;
    return side;
  }

  readonly find = (folder: number, like: number): number => {
    const slots = this.#index();
    return slots[
      this.#findSlot(slots, folder, this.name[like] as string, this.hashOf(like))
    ] as number;
  };

  readonly hashOf = (id: number): number => {
    const known = this.#hashes[id] as number;
    if (known !== 0) return known;
    const hash = hashName(this.name[id] as string);
    this.#hashes[id] = hash;
    return hash;
  };

  #intern(folder: number, name: string): number {
    const isNext = this.parent[this.#next] === folder && this.name[this.#next] === name;
    const known = isNext ? this.#next : this.#findOrAppend(folder, name);
    if (known < this.#known) this.#next = known + 1;
    return known;
  }

  #findOrAppend(folder: number, name: string): number {
    const slots = this.#index();
    const hash = hashName(name);
    const slot = this.#findSlot(slots, folder, name, hash);
    if (slots[slot] !== NONE) return slots[slot] as number;
    const id = this.#append(folder, name);
    this.#hashes[id] = hash;
    slots[slot] = id;
    return id;
  }

  #append(folder: number, name: string): number {
    const id = this.name.length;
    this.name.push(name);
    this.parent[id] = folder;
    this.isFolder[folder] = 1;
    return id;
  }

  /** If a folder contains a name twice, the first counts. */
  #index(): Int32Array {
    if (this.#slots !== undefined) return this.#slots;
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.parent.length))).fill(NONE);
    for (let id = ROOT + 1; id < this.name.length; id++) {
      const slot = this.#findSlot(
        slots,
        this.parent[id] as number,
        this.name[id] as string,
        this.hashOf(id),
      );
      if (slots[slot] === NONE) slots[slot] = id;
    }
    this.#slots = slots;
    return slots;
  }

  #findSlot(slots: Int32Array, folder: number, name: string, hash: number): number {
    const mask = slots.length - 1;
    for (let slot = mixHash(folder, hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === NONE || (this.parent[id] === folder && this.name[id] === name)) return slot;
    }
  }
}

/** A local reference: it is called for every character of every name. */
const { imul } = Math;

function hashName(name: string): number {
  let hash = HASH_START;
  for (let i = 0; i < name.length; i++) hash = imul(hash ^ name.charCodeAt(i), HASH_FACTOR);
  return hash;
}

/** Hashes a number and a name's hash; mixes at the end because slots use the low bits. */
export function mixHash(number: number, nameHash: number): number {
  const hash = imul(number ^ nameHash, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function findVisibleLayers({ firstLayer, replaced }: PathTree): Int32Array {
  const layers = new Int32Array(firstLayer);
  replaced?.row.forEach((row, i) => {
    layers[row] = replaced.layer[i] as number;
  });
  return layers;
}

/** A hostile path can have a million folders; no reader needs more than this. */
const LONGEST_PATH = 4096;

/** Returns `/app/x`; for a very long path, `…` and its end. */
export function formatPath(
  { parent, name }: Pick<JoinedPaths, 'parent' | 'name'>,
  id: number,
): string {
  const parts: string[] = [];
  let length = 0;
  for (let at = id; at !== ROOT; at = parent[at] as number) {
    length += (name[at] as string).length + 1;
    if (length > LONGEST_PATH && parts.length > 0) return `…/${parts.reverse().join('/')}`;
    parts.push(name[at] as string);
  }
  return `/${parts.reverse().join('/')}`;
}
