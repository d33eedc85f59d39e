import { decodeName } from '../../model/entry-name.ts';
import { addTo } from '../../model/group-by.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import { findPath } from '../find-path.ts';
import type { Merged } from '../merged.ts';
import type { VisibleDatabase } from '../packages/visible-databases.ts';

/** The visible files that were kept while layers were read, by name. */
export class ProjectFiles {
  readonly #merged: Merged;
  readonly #byName = new Map<string, VisibleDatabase[]>();
  readonly #byNode = new Map<number, Uint8Array>();

  constructor(merged: Merged, databases: readonly VisibleDatabase[]) {
    this.#merged = merged;
    for (const file of databases) {
      addTo(this.#byName, this.getName(file.node), file);
      this.#byNode.set(file.node, file.bytes);
    }
  }

  hasAny(names: readonly string[]): boolean {
    return names.some((name) => this.#byName.has(name));
  }

  list(name: string): readonly VisibleDatabase[] {
    return this.#byName.get(name) ?? [];
  }

  getParent(node: number): number {
    return this.#merged.table.parent(node);
  }

  getName(node: number): string {
    return decodeName(this.#merged.table.name(node));
  }

  /** Finds what a container sees at a path below a folder; `undefined` if there is nothing. */
  find(folder: number, path: string): number | undefined {
    const node = findPath(this.#merged.table, path, folder);
    return node >= 0 && this.isVisible(node) ? node : undefined;
  }

  /** Reads a kept file below a folder. */
  read(folder: number, path: string): Uint8Array | undefined {
    const node = this.find(folder, path);
    return node === undefined ? undefined : this.#byNode.get(node);
  }

  isVisible(node: number): boolean {
    return this.#merged.filesystem.what[node] !== LIVE.absent;
  }

  /** Whether a path is below a folder. */
  isBelow(node: number, folder: number): boolean {
    for (let at = node; at > 0; at = this.getParent(at)) if (at === folder) return true;
    return folder === 0;
  }
}
