import type { BoundedList, PackageItem } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import type { FoundPackage } from '../../model/package-finder.ts';
import { listLargestRows } from '../bounded-list.ts';
import type { VisibleFiles } from '../filesystem/visible-files.ts';
import type { PathTable } from '../path-table.ts';
import { findPackages } from './find-packages.ts';

/** A package in one place with all its parts; `node` is the largest of them. */
export interface PackageCopy extends FoundPackage {
  node: number;
  nodeBytes: number;
  bytes: number;
}

/** Lists visible packages by path; copies with the same name share a row. */
export function listLargestPackages(
  copies: readonly PackageCopy[],
  table: PathTable,
): BoundedList<PackageItem> {
  const byName = groupBy(copies, ({ ecosystem, name }) => `${ecosystem.name}/${name}`);
  const rows = [...byName.values()].map((of) => ({
    largest: of.reduce((one, other) => (other.bytes > one.bytes ? other : one)),
    bytes: of.reduce((sum, one) => sum + one.bytes, 0),
    copies: of.length,
  }));
  return listLargestRows(rows, ({ largest, bytes, copies }) => {
    const { ecosystem, name, node } = largest;
    return { ecosystem: ecosystem.name, name, path: table.path(node), bytes, copies };
  });
}

/** Finds visible packages by path. */
export function findPackageCopies(files: VisibleFiles, table: PathTable): PackageCopy[] {
  const { roots, owner } = findPackages(table);
  const copies = new Map<string, PackageCopy>();
  for (const [node, nodeBytes] of sumByRoot(files, owner)) {
    const root = roots.get(node) as FoundPackage;
    const { ecosystem, name } = root;
    const key = ecosystem.hasParts ? `${table.parent(node)}/${name}` : String(node);
    const copy = copies.get(key);
    if (copy === undefined) copies.set(key, { ...root, node, nodeBytes, bytes: nodeBytes });
    else addPart(copy, node, nodeBytes);
  }
  return [...copies.values()];
}

function addPart(copy: PackageCopy, node: number, nodeBytes: number): void {
  copy.bytes += nodeBytes;
  if (nodeBytes <= copy.nodeBytes) return;
  copy.node = node;
  copy.nodeBytes = nodeBytes;
}

function sumByRoot(files: VisibleFiles, owner: Int32Array): Map<number, number> {
  const sums = new Map<number, number>();
  for (let i = 0; i < files.node.length; i++) {
    const root = owner[files.node[i] as number] as number;
    if (root >= 0) sums.set(root, (sums.get(root) ?? 0) + (files.bytes[i] as number));
  }
  return sums;
}
