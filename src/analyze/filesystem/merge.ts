import { type EntryColumns, getLink, isFileBody, KIND } from '../../model/layer-table.ts';
import { findPath } from '../find-path.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import type { FollowedLinks } from './followed-links.ts';
import { type Hiding, Ledger, NO_INODE } from './ledger.ts';
import { LIVE, LiveTree } from './live-tree.ts';
import { classifyNodes, findWhiteoutTarget, MARKER } from './marker.ts';
import { findSameLayerWhiteouts } from './same-layer-whiteouts.ts';

/** What a container sees after stacking all layers, and the fate of every body. */
export interface MergedFilesystem {
  /** A value of `LIVE` by node. */
  readonly what: Uint8Array;
  /** Entry number of a file's body, by node; `NO_INODE` for anything else. */
  readonly inode: Int32Array;
  /** A value of `MARKER` by node. */
  readonly marker: Uint8Array;
  readonly ledger: Ledger;
  /** Hard links whose target is not a file at that point: names without bytes. */
  readonly brokenLinks: number;
  /** Whether a layer has an opaque marker at the root, which hides nothing. */
  readonly hasRootOpaque: boolean;
  /** A folder that a layer hides and creates again, over one of a lower layer; -1 if none. */
  readonly recreatedFolder: number;
  /** A path that a layer both hides and has, in an order that engines refuse; -1 if none. */
  readonly refusedWhiteout: number;
}

/**
 * Stacks the layers. Entries below a lower layer's symlink replace it; it is never followed. Time
 * and memory are linear in the bytes of the paths, however often something is hidden.
 * @param followed where each layer's entries end up
 * @throws GateError LAYER_CORRUPT for a whiteout that names nothing
 * Source: OCI image-spec, layer.md, "Applying Changesets"; open questions are decided like
 * overlay2.
 */
export function mergeLayers(
  layers: readonly EntryColumns[],
  table: PathTable,
  followed: readonly FollowedLinks[],
): MergedFilesystem {
  const merge = new Merge(layers, table, followed);
  for (let layer = 0; layer < layers.length; layer++) merge.apply(layer);
  return merge;
}

class Merge implements MergedFilesystem {
  readonly inode: Int32Array;
  readonly marker: Uint8Array;
  readonly ledger: Ledger;
  brokenLinks = 0;
  hasRootOpaque = false;
  recreatedFolder = -1;
  refusedWhiteout = -1;
  readonly #layers: readonly EntryColumns[];
  readonly #table: PathTable;
  readonly #followed: readonly FollowedLinks[];
  readonly #tree: LiveTree;
  /** By node: the last layer that has a path there. */
  readonly #made: Int32Array;
  readonly #hasMarkers: boolean;
  #layer = 0;

  constructor(
    layers: readonly EntryColumns[],
    table: PathTable,
    followed: readonly FollowedLinks[],
  ) {
    this.#layers = layers;
    this.#table = table;
    this.#followed = followed;
    this.#tree = new LiveTree(table);
    this.#made = new Int32Array(table.count).fill(-1);
    this.inode = new Int32Array(table.count).fill(NO_INODE);
    this.marker = classifyNodes(table);
    this.#hasMarkers = this.marker.some((marker) => marker !== MARKER.none);
    this.ledger = new Ledger(
      layers,
      followed.map(({ nodes }) => nodes),
    );
  }

  get what(): Uint8Array {
    return this.#tree.what;
  }

  /** Applies markers first, wherever they are in the tar: they affect lower layers only. */
  apply(layer: number): void {
    this.#layer = layer;
    const { nodes } = this.#followed[layer] as FollowedLinks;
    if (this.#hasMarkers) this.#applyMarkers(layer, nodes);
    for (let entry = 0; entry < nodes.length; entry++)
      this.#applyEntry(entry, nodes[entry] as number);
  }

  #applyMarkers(layer: number, nodes: Int32Array): void {
    const { recreated, refused } = findSameLayerWhiteouts(
      this.#layers[layer] as EntryColumns,
      nodes,
      { marker: this.marker, table: this.#table, made: this.#made, layer },
    );
    if (this.refusedWhiteout < 0) this.refusedWhiteout = refused;
    for (let entry = 0; entry < nodes.length; entry++) {
      const node = nodes[entry] as number;
      if (this.marker[node] !== MARKER.none) this.#applyMarker(node, recreated);
    }
  }

  #applyMarker(node: number, recreated: ReadonlySet<number>): void {
    const marker = this.marker[node];
    if (marker === MARKER.opaque) {
      this.#tree.forEachChild(this.#table.parent(node), (child) => this.#delete(child));
    } else if (marker === MARKER.whiteout) {
      const target = findWhiteoutTarget(this.#table, node);
      if (target < 0 || this.what[target] === LIVE.absent) return;
      if (this.what[target] === LIVE.folder && recreated.has(target)) this.recreatedFolder = target;
      else this.#delete(target);
    } else if (marker === MARKER.rootOpaque) this.hasRootOpaque = true;
  }

  #applyEntry(entry: number, node: number): void {
    const columns = this.#layers[this.#layer] as EntryColumns;
    const kind = columns.kind[entry] as number;
    const number = (this.ledger.numbers.first[this.#layer] as number) + entry;
    const marker = this.marker[node];
    if (marker !== MARKER.none || node === ROOT) {
      if (isFileBody(kind)) this.ledger.addUnseen(number, node, this.#layer);
      if (node !== ROOT) this.#putFolder(this.#table.parent(node));
    } else if (kind === KIND.directory) this.#putFolder(node);
    else if (kind === KIND.file) this.#put(node, LIVE.file, number);
    else if (kind === KIND.hardlink) this.#putLink(node, this.#getTarget(columns, entry));
    else if (kind === KIND.symlink) this.#put(node, LIVE.symlink, NO_INODE);
    else if (kind === KIND.special) this.#put(node, LIVE.special, NO_INODE);
  }

  /** Makes every path down to `node` a folder; keeps existing folders and their contents. */
  #putFolder(node: number): void {
    let top = node;
    while (this.what[top] !== LIVE.folder) top = this.#table.parent(top);
    // The ancestors of a living path are folders, so these can be created bottom-up.
    for (let at = node; at !== top; at = this.#table.parent(at)) {
      this.#dropName(at, { layer: this.#layer, top: at, newInode: NO_INODE });
      this.#tree.set(at, LIVE.folder);
    }
  }

  #put(node: number, what: number, newInode: number): void {
    this.#makeRoom(node);
    if (this.inode[node] !== NO_INODE)
      this.#dropName(node, { layer: this.#layer, top: node, newInode });
    this.#tree.set(node, what);
    if (newInode === NO_INODE) return;
    this.inode[node] = newInode;
    this.ledger.addName(newInode);
  }

  /** @returns -1 if no layer has the path, or it leads out of the root */
  #getTarget(columns: EntryColumns, entry: number): number {
    const { targets } = this.#followed[this.#layer] as FollowedLinks;
    return targets.get(entry) ?? findPath(this.#table, getLink(columns, entry), ROOT, -1);
  }

  /** Adds a name for the file at `target`, after making room for the link itself. */
  #putLink(node: number, target: number): void {
    const isSaidAgain =
      target >= 0 && this.inode[target] !== NO_INODE && this.inode[target] === this.inode[node];
    if (isSaidAgain) return;
    this.#makeRoom(node); // may remove the target, if one is below the other
    const what = target < 0 ? LIVE.absent : (this.what[target] as number);
    const isBroken = what === LIVE.absent || what === LIVE.folder;
    if (isBroken) this.brokenLinks++;
    this.#put(
      node,
      isBroken ? LIVE.file : what,
      isBroken ? NO_INODE : (this.inode[target] as number),
    );
  }

  /** Removes what is below a replaced folder, or creates the ancestors of a new path. */
  #makeRoom(node: number): void {
    if (this.what[node] === LIVE.folder) this.#deleteBelow(node);
    else if (this.what[node] === LIVE.absent) this.#putFolder(this.#table.parent(node));
  }

  #delete(node: number): void {
    this.#deleteBelow(node);
    this.#dropName(node, { layer: this.#layer, top: node, newInode: NO_INODE });
    this.#tree.remove(node);
  }

  #deleteBelow(folder: number): void {
    const hiding: Hiding = { layer: this.#layer, top: folder, newInode: NO_INODE };
    this.#tree.removeBelow(folder, (node) => this.#dropName(node, hiding));
  }

  #dropName(node: number, by: Hiding): void {
    const inode = this.inode[node] as number;
    if (inode === NO_INODE) return;
    this.inode[node] = NO_INODE;
    this.ledger.dropName(inode, node, by);
  }
}
