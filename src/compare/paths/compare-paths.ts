import type {
  FileComparison,
  GrowthList,
  LayerChange,
  PackageChange,
  PathGrowth,
  PathMove,
  ReadLayerChange,
  SystemPackageChange,
} from '../../model/comparison.ts';
import type { FileFacts } from '../../model/facts.ts';
import { boundChanges } from '../system-packages.ts';
import { groupPaths, type Installation } from './group-paths.ts';
import { listHeaviestRows } from './growth-list.ts';
import { GrowthTree, type PathColumns } from './growth-tree.ts';
import { groupPackagesByLayer } from './installed-packages.ts';
import { formatPath, type JoinedPaths, joinPaths } from './joined-paths.ts';
import { shareByLayer } from './layer-shares.ts';
import { findMoves, type JoinedMove } from './moves.ts';
import { findOwners } from './path-owners.ts';
import { type JoinedPackage, joinPackages } from './path-packages.ts';

/** The differences by path. */
export interface PathComparison extends Pick<FileComparison, 'heaviest' | 'packages' | 'moves'> {
  readonly paths: PathGrowth;
  /** By layer change. */
  readonly layers: readonly LayerPaths[];
}

/** What a layer changed; empty if nothing. */
type LayerPaths = Pick<ReadLayerChange, 'inside' | 'replacedBytes'>;

/** @returns `null` if one of the two has no tree */
export function comparePaths(
  image: FileFacts,
  baseline: FileFacts,
  layers: readonly LayerChange[],
  systemPackages: readonly SystemPackageChange[],
): PathComparison | null {
  if (image.tree === null || baseline.tree === null) return null;
  const paths = joinPaths(baseline.tree, image.tree);
  const { packages, packageAt, packageOf } = joinPackages(paths);
  const { moves, otherPlace } = findMoves(paths, packageOf);
  const tree = new GrowthTree(paths, packageAt);
  const grouping = { paths, owners: findOwners(paths), packageOf };
  const listRows = (changes: PathColumns, most: number, installation: Installation): GrowthList => {
    const { groups, rest } = groupPaths(changes, grouping, installation);
    return listHeaviestRows(tree.build(rest), most, groups);
  };
  const installed = groupPackagesByLayer(paths, layers, systemPackages);
  const changedLayers = layers.filter(({ state }) => state !== 'same');
  return {
    paths: tree.build(selectAllPaths(paths)),
    // Moves are listed separately, because their two ends would hide what really grew.
    heaviest: listRows(
      moves.length === 0 ? selectAllPaths(paths) : selectUnmovedPaths(paths, otherPlace),
      MOST_ROWS.image,
      {
        packages: systemPackages,
        instructions: changedLayers.map(({ instruction }) => instruction),
      },
    ),
    layers: shareByLayer(paths, layers, otherPlace).map((share, i): LayerPaths => {
      if (share === undefined) return {};
      const { id, hasMoves, replacedBytes } = share;
      const installation = {
        packages: installed[i] ?? [],
        instructions: [layers[i]?.instruction ?? null],
      };
      return {
        ...((id.length > 0 || hasMoves) && {
          inside: listRows(share, MOST_ROWS.layer, installation),
        }),
        ...(replacedBytes !== 0 && { replacedBytes }),
      };
    }),
    packages: listPackages(packages, paths),
    moves: listMoves(moves, paths),
  };
}

function selectAllPaths({ count, old, now }: JoinedPaths): PathColumns {
  const id = new Int32Array(count);
  for (let at = 0; at < count; at++) id[at] = at;
  return { id, old: old.bytes, now: now.bytes };
}

function selectUnmovedPaths(
  paths: JoinedPaths,
  otherPlace: ReadonlyMap<number, number>,
): PathColumns {
  const id = selectAllPaths(paths).id.filter((at) => !otherPlace.has(at));
  return {
    id,
    old: Float64Array.from(id, (at) => paths.old.bytes[at] as number),
    now: Float64Array.from(id, (at) => paths.now.bytes[at] as number),
  };
}

const MOST_ROWS = { image: 20, layer: 5 };
const MOST_PACKAGES = 20;
const MOST_MOVES = 5;

function listPackages(
  packages: readonly JoinedPackage[],
  paths: JoinedPaths,
): FileComparison['packages'] {
  const growth = ({ oldBytes, newBytes }: JoinedPackage): number => newBytes - oldBytes;
  const changed = packages.filter((one) => growth(one) !== 0 || one.oldVersion !== one.newVersion);
  const sorted = changed.toSorted((a, b) => Math.abs(growth(b)) - Math.abs(growth(a)));
  const { items, omitted } = boundChanges(sorted, MOST_PACKAGES);
  const show = ({ at, ...one }: JoinedPackage): PackageChange => ({
    ...one,
    path: formatPath(paths, at),
  });
  return { items: items.map(show), omitted };
}

function listMoves(moves: readonly JoinedMove[], paths: JoinedPaths): FileComparison['moves'] {
  const sorted = moves.toSorted((a, b) => b.bytes - a.bytes || a.from - b.from);
  const rest = sorted.slice(MOST_MOVES);
  return {
    items: sorted.slice(0, MOST_MOVES).map(
      ({ from, to, bytes, fileCount, isRenamed }): PathMove => ({
        from: formatPath(paths, from),
        to: formatPath(paths, to),
        bytes,
        fileCount,
        ...(isRenamed && { isRenamed }),
      }),
    ),
    omitted: { count: rest.length, bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0) },
  };
}
