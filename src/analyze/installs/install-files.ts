import { posix } from 'node:path';
import { INSTALL_FILES } from '../../model/installs.ts';
import { isFileBody, type LayerTable } from '../../model/layer-table.ts';
import { isNamed } from '../../model/name-bytes.ts';
import { findPath } from '../find-path.ts';
import type { Merged } from '../merged.ts';

/** A manifest, lock file or setting, as the instruction finds it. */
export interface FoundFile {
  readonly node: number;
  /** Relative to the requested folder. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: () => string;
}

interface KeptFile {
  readonly layer: number;
  readonly node: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LAST_NAMES = new Set(INSTALL_FILES.map((file) => posix.basename(file)));
const encoder = new TextEncoder();

/**
 * The kept manifests, lock files and settings of all layers, including those that are hidden later.
 */
export class InstallFiles {
  readonly #merged: Merged;
  /** Lowest layer first. */
  readonly #kept: readonly KeptFile[];

  constructor(merged: Merged, tables: readonly LayerTable[]) {
    this.#merged = merged;
    this.#kept = tables.flatMap(({ bodies = new Map<number, Uint8Array>(), entries }, layer) =>
      [...bodies].flatMap(([entry, bytes]): KeptFile[] => {
        const node = merged.nodes[layer]?.[entry] as number;
        if (entries.sizeBytes[entry] !== bytes.length) return [];
        const path = merged.table.path(node);
        return LAST_NAMES.has(posix.basename(path)) ? [{ layer, node, path, bytes }] : [];
      }),
    );
  }

  /**
   * Lists the files with these names in lower layers.
   * @returns `undefined` if the content of one is unknown
   */
  list(folder: string, names: readonly string[], layer: number): FoundFile[] | undefined {
    const found: FoundFile[] = [];
    for (const name of names) {
      const path = posix.join(folder, name);
      const node = findPath(this.#merged.table, path);
      if (node < 0) continue;
      const last = this.#merged.nodes
        .slice(0, layer)
        .findLastIndex((nodes) => nodes.includes(node));
      if (last < 0) continue;
      const file = this.#kept.findLast((one) => one.layer === last && one.node === node);
      if (file === undefined) return undefined;
      found.push(toFound(file, name));
    }
    return found;
  }

  /** Lists manifests and lock files of projects in subfolders, e.g. in a workspace. */
  listNested(folder: string, names: readonly string[], layer: number): FoundFile[] {
    const start = folder === '/' ? '/' : `${folder}/`;
    const nested = new Map<string, FoundFile>();
    for (const file of this.#kept) {
      const name = file.path.slice(start.length);
      const isInside = file.layer < layer && file.path.startsWith(start);
      const isNested = !names.includes(name) && names.includes(posix.basename(name));
      if (isInside && isNested) nested.set(name, toFound(file, name));
    }
    return [...nested.values()];
  }

  hasNone(folder: string, names: readonly string[]): boolean {
    return names.every((name) => findPath(this.#merged.table, posix.join(folder, name)) < 0);
  }

  /** @param folders path suffixes whose contents count; all contents if absent */
  sumBytes(layer: number, folders: readonly string[] | undefined): number {
    const { kind, sizeBytes, count } = this.#merged.layers[layer] as Merged['layers'][number];
    const nodes = this.#merged.nodes[layer] as Int32Array;
    const isInside = folders && this.#markBelow(folders);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const counts = isInside === undefined || isInside[nodes[i] as number] === 1;
      if (counts && isFileBody(kind[i] as number)) sum += sizeBytes[i] as number;
    }
    return sum;
  }

  /** By node: 1 at and below folders whose paths end so. */
  #markBelow(folders: readonly string[]): Uint8Array {
    const { table } = this.#merged;
    const ends = folders.map((folder) => ({
      end: `/${folder}`,
      last: encoder.encode(posix.basename(folder)),
    }));
    const isInside = new Uint8Array(table.count);
    for (let node = 1; node < table.count; node++) {
      const matches = ends.some(
        ({ end, last }) => isNamed(table, node, last) && table.path(node).endsWith(end),
      );
      isInside[node] = matches ? 1 : (isInside[table.parent(node)] as number);
    }
    return isInside;
  }
}

const toFound = ({ node, path, bytes }: KeptFile, name: string): FoundFile => ({
  ...{ node, path, bytes, name },
  text: () => Buffer.from(bytes).toString(),
});
