import type { GrowthList, GrowthRow, PackageVersions, PathGrowth } from '../../model/comparison.ts';
import { HEAVY_SHARE } from './growth-tree.ts';

/**
 * The leaves of a tree as rows; parts of one package form one row.
 * @param groups rows of paths that the tree does not have
 */
export function listHeaviestRows(
  tree: PathGrowth,
  most: number,
  groups: readonly WeighedRow[] = [],
): GrowthList {
  const rows = new Map<string, GrowthRow & { readonly weight: number; readonly count: number }>();
  for (const { row, weight, count } of [...groups, ...listEnds(tree)]) {
    const key = toKey(row);
    const other = rows.get(key);
    const [first, second] =
      other !== undefined && other.weight >= weight ? [other, row] : [row, other];
    const growthBytes = first.growthBytes + (second?.growthBytes ?? 0);
    const state = second === undefined || first.state === second.state ? first.state : 'changed';
    rows.set(key, {
      ...first,
      ...(first.package && { package: joinVersions(first.package, second?.package) }),
      state,
      growthBytes,
      weight: weight + (other?.weight ?? 0),
      count: count + (other?.count ?? 0),
    });
  }
  const sorted = [...rows.values()].toSorted((a, b) => b.weight - a.weight);
  // The rest of a folder can be almost nothing.
  const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const heavy = sorted.findIndex(({ weight }) => weight < all * HEAVY_SHARE);
  const shown = Math.min(most, heavy < 0 ? sorted.length : heavy);
  const rest = sorted.slice(shown);
  return {
    items: sorted.slice(0, shown).map(({ weight: _weight, count: _count, ...row }) => row),
    omitted: {
      count: rest.reduce((sum, { count }) => sum + count, 0),
      growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, 0),
    },
  };
}

const toKey = ({ path, group, package: named }: GrowthRow): string => {
  if (group !== undefined) return `group ${group.name}`;
  return named ? `${named.ecosystem}/${named.name}` : path;
};

/** For a package in two places: the version of either place, or both versions. */
const joinVersions = (one: PackageVersions, other: PackageVersions = one): PackageVersions => ({
  ...one,
  oldVersion: joinVersion(one.oldVersion, other.oldVersion),
  newVersion: joinVersion(one.newVersion, other.newVersion),
});

function joinVersion(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one === other ? one : null;
}

export interface WeighedRow {
  readonly row: GrowthRow;
  /** Added plus removed bytes. */
  readonly weight: number;
  /** The number of paths. */
  readonly count: number;
}

/** Nodes without children, and the rest of nodes with children. */
function listEnds(node: PathGrowth): WeighedRow[] {
  const { path, isFolder, children, rest, grownBytes, shrunkBytes } = node;
  const inner = children.flatMap(listEnds);
  if (rest.count === 0) return inner;
  const weight = children.reduce(
    (left, child) => left - child.grownBytes - child.shrunkBytes,
    grownBytes + shrunkBytes,
  );
  const row: GrowthRow = {
    path,
    isFolder,
    state: node.state,
    growthBytes: rest.growthBytes,
    ...(node.package && { package: node.package }),
    ...(children.length > 0 && !node.package && { isRest: true }),
  };
  return [...inner, { row, weight, count: rest.count }];
}
