import { decodeName } from '../../model/entry-name.ts';
import { endsWith, isNamed } from '../../model/name-bytes.ts';
import { type FoundPackage, PackageFinder } from '../../model/package-finder.ts';
import { type PathTable, ROOT } from '../path-table.ts';

export interface FoundPackages {
  readonly roots: ReadonlyMap<number, FoundPackage>;
  /** By node: the root of the innermost package that contains it, or -1. */
  readonly owner: Int32Array;
}

const NO_OWNER = -1;

/** Finds packages in one pass over all paths. */
export function findPackages(table: PathTable): FoundPackages {
  const owner = new Int32Array(table.count).fill(NO_OWNER);
  const roots = new Map<number, FoundPackage>();
  const finder = new PackageFinder({
    count: table.count,
    getParent: (node) => table.parent(node),
    getName: (node) => decodeName(table.name(node)),
    isNamed: (node, { bytes }) => isNamed(table, node, bytes),
    endsWith: (node, { bytes }) =>
      table.nameLength(node) > bytes.length && endsWith(table, node, bytes),
  });
  for (let node = ROOT + 1; node < table.count; node++) {
    const found = finder.look(node);
    if (found !== undefined) roots.set(node, found);
    owner[node] = found === undefined ? (owner[table.parent(node)] as number) : node;
  }
  return { roots, owner };
}
