import { type EntryColumns, KIND } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import { findWhiteoutTarget, MARKER } from './marker.ts';

/** Whiteouts that meet entries of their own layer. Nodes are those of the paths they name. */
export interface SameLayerWhiteouts {
  /**
   * Folders that a layer hides and then creates again. overlayfs shows what lower layers have in
   * them: the folder replaces the whiteout and is not opaque.
   */
  readonly recreated: ReadonlySet<number>;
  /** The first path for which overlayfs can't have both the whiteout and the entry; -1 if none. */
  readonly refused: number;
}

const NONE: SameLayerWhiteouts = { recreated: new Set(), refused: -1 };

/**
 * Finds whiteouts that engines do not treat like image-spec's "lower layers only". For overlayfs a
 * whiteout is a device at the hidden path, created when its entry is read.
 * @param made by node: the last layer that has a path there; updated
 * Source: moby, pkg/archive/archive_linux.go (ConvertRead); containerd, pkg/archive/tar_linux.go.
 */
export function findSameLayerWhiteouts(
  { kind }: EntryColumns,
  nodes: Int32Array,
  { marker, table, made, layer }: Place,
): SameLayerWhiteouts {
  if (!nodes.some((node) => marker[node] === MARKER.whiteout)) return NONE;
  const hidden = new Set<number>();
  const recreated = new Set<number>();
  let refused = -1;
  const refuse = (node: number): void => {
    if (refused < 0) refused = node;
  };
  for (let entry = 0; entry < nodes.length; entry++) {
    const node = nodes[entry] as number;
    if (node === ROOT || kind[entry] === KIND.other) continue;
    makeFolders(table.parent(node));
    if (marker[node] === MARKER.whiteout) hide(findWhiteoutTarget(table, node));
    else if (marker[node] === MARKER.none) create(node, kind[entry] === KIND.directory);
  }
  return { recreated, refused };

  function makeFolders(folder: number): void {
    for (let at = folder; at !== ROOT && made[at] !== layer; at = table.parent(at)) {
      if (hidden.has(at)) refuse(at);
      made[at] = layer;
    }
  }

  function hide(target: number): void {
    if (target < 0) return;
    if (made[target] === layer || hidden.has(target)) refuse(target);
    hidden.add(target);
    recreated.delete(target);
  }

  function create(node: number, isFolder: boolean): void {
    if (hidden.delete(node) && isFolder) recreated.add(node);
    made[node] = layer;
  }
}

interface Place {
  /** A value of `MARKER` by node. */
  readonly marker: Uint8Array;
  readonly table: PathTable;
  readonly made: Int32Array;
  readonly layer: number;
}
