import { decodeName } from '../model/entry-name.ts';
import { FATE, type InstalledModule, type InstalledPackages } from '../model/evidence.ts';
import type { PathTree } from '../model/facts.ts';
import { type EntryColumns, isFileBody } from '../model/layer-table.ts';
import { NO_INODE } from './filesystem/ledger.ts';
import { LIVE } from './filesystem/live-tree.ts';
import { MARKER } from './filesystem/marker.ts';
import type { MergedFilesystem } from './filesystem/merge.ts';
import type { VisibleFiles } from './filesystem/visible-files.ts';
import type { Merged } from './merged.ts';
import { listOwnerRows } from './path-tree-owners.ts';
import { computeDepths, sortPreOrder } from './pre-order.ts';

const IMPLIED = -1;

/**
 * Lists all paths of all layers with their bytes, in pre-order, siblings sorted by bytes. Omits
 * markers unless they have a body; a body that claims to be the root has no row.
 * @param fate a value of `FATE` by entry number
 * @param modules by node: the package there
 * @param packages what package managers recorded
 */
export function buildPathTree(
  merged: Merged,
  files: VisibleFiles,
  fate: Uint8Array,
  modules: ReadonlyMap<number, InstalledModule>,
  packages: InstalledPackages,
): PathTree {
  const { table, filesystem } = merged;
  const visibleBytes = new Float64Array(table.count);
  files.node.forEach((node, i) => {
    visibleBytes[node] = files.bytes[i] as number;
  });
  const reclaimableBytes = sumHidden(merged, fate);
  const firstLayer = findFirstLayers(merged);
  const isLive = (node: number): boolean => filesystem.what[node] !== LIVE.absent;
  const order = sortPreOrder(
    table,
    Uint8Array.from(firstLayer, (layer, node) => (layer !== IMPLIED || isLive(node) ? 1 : 0)),
  );
  const depth = computeDepths(table);
  const links = listLinkRows(filesystem, files, order);
  const replaced = listReplacedRows(filesystem, files, order, firstLayer);
  const versions = listVersionRows(order, modules);
  const hasBytes = (node: number): boolean =>
    (visibleBytes[node] as number) + (reclaimableBytes[node] as number) > 0;
  const owners = listOwnerRows(order, packages, hasBytes);
  return {
    depth: Array.from(order, (node) => depth[node] as number),
    name: Array.from(order, (node) => decodeName(table.name(node))),
    visibleBytes: Array.from(order, (node) => visibleBytes[node] as number),
    reclaimableBytes: Array.from(order, (node) => reclaimableBytes[node] as number),
    isVisible: Array.from(order, (node) => (isLive(node) ? 1 : 0)),
    firstLayer: Array.from(order, (node) => firstLayer[node] as number),
    ...(links.row.length > 0 && { links }),
    ...(replaced.row.length > 0 && { replaced }),
    ...(versions.row.length > 0 && { versions }),
    ...(owners && { owners }),
  };
}

/** Lists rows whose inode's bytes are counted at another name, with the row of that name. */
function listLinkRows(
  { inode }: MergedFilesystem,
  files: VisibleFiles,
  order: Int32Array,
): NonNullable<PathTree['links']> {
  const hasBytes = new Uint8Array(inode.length);
  for (const node of files.node) hasBytes[node] = 1;
  const isLink = (node: number): boolean => inode[node] !== NO_INODE && hasBytes[node] === 0;
  const row: number[] = [];
  /** By inode with several names. */
  const firstRow = new Map<number, number>();
  order.forEach((node, at) => {
    if (isLink(node)) {
      row.push(at);
      firstRow.set(inode[node] as number, at);
    }
  });
  if (row.length === 0) return { row, first: [] };
  order.forEach((node, at) => {
    if (hasBytes[node] === 1 && firstRow.has(inode[node] as number))
      firstRow.set(inode[node] as number, at);
  });
  return {
    row,
    first: row.map((at) => firstRow.get(inode[order[at] as number] as number) as number),
  };
}

/** Lists rows whose bytes come from another layer than the first one with the path. */
function listReplacedRows(
  { inode, ledger }: MergedFilesystem,
  files: VisibleFiles,
  order: Int32Array,
  firstLayer: Int32Array,
): NonNullable<PathTree['replaced']> {
  const shippedBy = new Int32Array(inode.length).fill(IMPLIED);
  for (const node of files.node)
    shippedBy[node] = ledger.numbers.locate(inode[node] as number).layer;
  const row: number[] = [];
  const layer: number[] = [];
  order.forEach((node, at) => {
    const by = shippedBy[node] as number;
    if (by === IMPLIED || by === firstLayer[node]) return;
    row.push(at);
    layer.push(by);
  });
  return { row, layer };
}

function listVersionRows(
  order: Int32Array,
  modules: ReadonlyMap<number, InstalledModule>,
): NonNullable<PathTree['versions']> {
  const row: number[] = [];
  const version: string[] = [];
  if (modules.size === 0) return { row, version };
  order.forEach((node, at) => {
    const recorded = modules.get(node)?.version ?? null;
    if (recorded === null) return;
    row.push(at);
    version.push(recorded);
  });
  return { row, version };
}

function sumHidden({ table, layers, nodes, filesystem }: Merged, fate: Uint8Array): Float64Array {
  const hidden = new Float64Array(table.count);
  forEachEntry(nodes, (layer, i, node) => {
    const columns = layers[layer];
    const entry = (filesystem.ledger.numbers.first[layer] as number) + i;
    if (columns === undefined || fate[entry] === FATE.visible) return;
    hidden[node] = (hidden[node] as number) + getBodyBytes(columns, i);
  });
  return hidden;
}

function findFirstLayers({ table, layers, nodes, filesystem }: Merged): Int32Array {
  const first = new Int32Array(table.count).fill(IMPLIED);
  forEachEntry(nodes, (layer, i, node) => {
    const columns = layers[layer];
    const isSeen =
      filesystem.marker[node] === MARKER.none ||
      (columns !== undefined && getBodyBytes(columns, i) > 0);
    if (isSeen && first[node] === IMPLIED) first[node] = layer;
  });
  return first;
}

function forEachEntry(
  nodes: readonly Int32Array[],
  visit: (layer: number, i: number, node: number) => void,
): void {
  nodes.forEach((layerNodes, layer) => {
    for (let i = 0; i < layerNodes.length; i++) visit(layer, i, layerNodes[i] as number);
  });
}

function getBodyBytes({ kind, sizeBytes }: EntryColumns, entry: number): number {
  return isFileBody(kind[entry] as number) ? (sizeBytes[entry] as number) : 0;
}
