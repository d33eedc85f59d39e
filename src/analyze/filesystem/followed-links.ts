import { GateError } from '../../errors.ts';
import { type EntryColumns, KIND } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import { LinkWalk } from './link-walk.ts';
import { isMarker } from './marker.ts';

/** Where a layer's entries end up if it has names below its own symlinks. */
export interface FollowedLinks {
  /** The node of each entry. */
  readonly nodes: Int32Array;
  /** By entry: the node that a hard link refers to, if reached through a symlink. */
  readonly targets: ReadonlyMap<number, number>;
}

const NO_TARGETS: ReadonlyMap<number, number> = new Map();

/**
 * Follows symlinks within each layer. After `lib -> usr/lib`, an entry `lib/x` of the same layer is
 * written to `usr/lib/x`, because engines unpack a layer into its own folder. A lower layer's
 * symlink is not there, so an entry below it becomes a folder. Adds paths that only links name.
 * Source: moby, pkg/archive/archive.go (createTarFile); containerd, pkg/archive/tar.go; umoci,
 *   oci/layer/tar_extract.go.
 */
export function followLinks(
  layers: readonly EntryColumns[],
  table: PathTable,
  nodes: readonly Int32Array[],
): FollowedLinks[] {
  const isBelowLink = findBelowLinks(layers, table, nodes);
  const known = new Map<EntryColumns, FollowedLinks>();
  return layers.map((entries, layer) => {
    const own = nodes[layer] as Int32Array;
    const followed =
      known.get(entries) ??
      (hasLinksToFollow(entries, own, isBelowLink)
        ? followLayer(entries, table, own)
        : { nodes: own, targets: NO_TARGETS });
    known.set(entries, followed);
    return followed;
  });
}

/** By node: 1 if any layer has a symlink above it. */
function findBelowLinks(
  layers: readonly EntryColumns[],
  table: PathTable,
  nodes: readonly Int32Array[],
): Uint8Array {
  const isLink = new Uint8Array(table.count);
  layers.forEach(({ kind }, layer) => {
    const own = nodes[layer] as Int32Array;
    for (let i = 0; i < own.length; i++) if (kind[i] === KIND.symlink) isLink[own[i] as number] = 1;
  });
  const isBelow = new Uint8Array(table.count);
  for (let node = ROOT + 1; node < table.count; node++) {
    const parent = table.parent(node);
    isBelow[node] = (isLink[parent] as number) | (isBelow[parent] as number);
  }
  return isBelow;
}

function hasLinksToFollow(
  { kind }: EntryColumns,
  nodes: Int32Array,
  isBelowLink: Uint8Array,
): boolean {
  const link = kind.indexOf(KIND.symlink);
  if (link < 0) return false;
  // A hard link is a name that may be below a link at its other end.
  for (let i = link + 1; i < nodes.length; i++)
    if (isBelowLink[nodes[i] as number] === 1 || kind[i] === KIND.hardlink) return true;
  return false;
}

function followLayer(entries: EntryColumns, table: PathTable, nodes: Int32Array): FollowedLinks {
  const walk = new LinkWalk(entries, table);
  const found = nodes.slice();
  const targets = new Map<number, number>();
  for (let i = 0; i < nodes.length; i++) {
    const named = nodes[i] as number;
    if (named === ROOT) continue;
    const node = walk.place(named);
    if (node === undefined) throw createLoopError(table, named);
    found[i] = node;
    if (entries.kind[i] === KIND.hardlink) {
      const target = walk.findLinkTarget(i);
      if (target !== undefined) targets.set(i, target);
    }
    if (entries.kind[i] !== KIND.other && !isMarker(table, node)) walk.put(node, i);
  }
  return { nodes: found, targets };
}

const createLoopError = (table: PathTable, node: number): GateError =>
  new GateError('symlink-loop', {}, { where: table.path(node) });
