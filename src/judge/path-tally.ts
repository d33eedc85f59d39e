import type { PathTree } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';

type PathMatch = NonNullable<Finding['matches']>[number];

/** What a path rule selects in an image. */
export interface PathTally {
  /** The size of everything selected, each path once. */
  readonly bytes: number;
  /** Matches that are not inside another match. */
  readonly count: number;
  /** The largest of them. */
  readonly matches: readonly PathMatch[];
}

export interface PathCounter {
  /** Must be called for every row in order. */
  readonly add: (row: number, isSelected: boolean) => void;
  readonly finish: () => PathTally;
}

/** Which rows count and with how many bytes. Used by a single counter: it may keep state. */
export interface CountedRows {
  readonly bytesOf: (row: number) => number;
  readonly counts: (row: number) => boolean;
}

const MOST_MATCHES = 10;

/** By row of a name that shares its inode: the row that has the inode's bytes. */
export type SharedInodes = ReadonlyMap<number, number>;

export function indexSharedInodes({ links }: PathTree): SharedInodes {
  const shared = new Map<number, number>();
  links?.row.forEach((row, i) => {
    const first = links.first[i] as number;
    shared.set(row, first).set(first, first);
  });
  return shared;
}

/** What a container sees: an inode counts with its first selected name. */
export function selectVisibleRows(tree: PathTree, shared: SharedInodes): CountedRows {
  const counted = new Set<number>();
  return {
    bytesOf: (row) => {
      const first = shared.get(row);
      if (first === undefined) return tree.visibleBytes[row] ?? 0;
      if (counted.has(first)) return 0;
      counted.add(first);
      return tree.visibleBytes[first] ?? 0;
    },
    counts: (row) => tree.isVisible[row] === 1,
  };
}

/** What any layer contains, even if a later layer hides it. */
export const selectShippedRows = (tree: PathTree): CountedRows => ({
  bytesOf: (row) => (tree.visibleBytes[row] ?? 0) + (tree.reclaimableBytes[row] ?? 0),
  counts: (row) => (tree.firstLayer[row] ?? -1) >= 0,
});

interface OpenMatch {
  readonly row: number;
  readonly depth: number;
  bytes: number;
  /** By layer, in the order of the tree: the bytes of what it added first. */
  readonly layers: Map<number, number>;
  isCounted: boolean;
}

/** Sums what one glob selects. @param most how many matches to keep */
export function countPaths(
  tree: PathTree,
  { bytesOf, counts }: CountedRows,
  most = MOST_MATCHES,
): PathCounter {
  const names: string[] = [];
  const largest: PathMatch[] = [];
  let [bytes, count] = [0, 0];
  let open: OpenMatch | undefined;

  function close(): void {
    if (open?.isCounted) {
      count++;
      bytes += open.bytes;
      const match = () => toPathMatch(tree, names, open as OpenMatch);
      if (most === Number.POSITIVE_INFINITY) largest.push(match());
      else keepLargest(largest, open.bytes, match);
    }
    open = undefined;
  }

  return {
    add(row, isSelected) {
      const depth = tree.depth[row] ?? 0;
      if (open && depth <= open.depth) close();
      names[depth] = tree.name[row] ?? '';
      if (!isSelected) return;
      open ??= { row, depth, bytes: 0, layers: new Map(), isCounted: false };
      const layer = tree.firstLayer[row] ?? -1;
      const rowBytes = bytesOf(row);
      open.layers.set(layer, (open.layers.get(layer) ?? 0) + rowBytes);
      open.bytes += rowBytes;
      open.isCounted ||= counts(row);
    },
    finish() {
      close();
      return { bytes, count, matches: largest };
    },
  };
}

const toPathMatch = (
  tree: PathTree,
  names: readonly string[],
  { row, depth, bytes, layers }: OpenMatch,
): PathMatch => ({
  path: `/${names.slice(0, depth + 1).join('/')}`,
  bytes,
  layer: findHeaviestLayer(layers),
  isVisible: tree.isVisible[row] === 1,
});

/** A folder can be older than its contents. */
function findHeaviestLayer(layers: ReadonlyMap<number, number>): number {
  let [heaviest, most] = [-1, -1];
  for (const [layer, bytes] of layers)
    if (layer >= 0 && bytes > most) [heaviest, most] = [layer, bytes];
  return heaviest;
}

/** There can be many long paths, so only kept ones are built. */
function keepLargest(largest: PathMatch[], bytes: number, match: () => PathMatch): void {
  const place = largest.findIndex((other) => other.bytes < bytes);
  if (place === -1 && largest.length >= MOST_MATCHES) return;
  largest.splice(place === -1 ? largest.length : place, 0, match());
  if (largest.length > MOST_MATCHES) largest.pop();
}
