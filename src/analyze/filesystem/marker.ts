import { GateError } from '../../errors.ts';
import { decodeName } from '../../model/entry-name.ts';
import { startsWith } from '../../model/name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

/** What a path's name means to the merge. */
export const MARKER = { none: 0, whiteout: 1, opaque: 2, rootOpaque: 3 } as const;

const DOT = 0x2e;
const PREFIX = new TextEncoder().encode('.wh.');
const OPAQUE = new TextEncoder().encode('.wh..wh..opq');

/**
 * Distinguishes markers from ordinary paths, by node. Only the last component counts: a file below
 * `.wh.NAME` or `.wh..wh.NAME` is ordinary, and `.wh..wh.aufs` is a whiteout of `.wh.aufs`.
 *
 * `whiteout` hides its sibling and `opaque` hides its folder's contents, both in lower layers only.
 * `rootOpaque` hides nothing: overlayfs ignores the mark on the root of a layer.
 * Source: OCI image-spec, layer.md, "Whiteouts"; moby, pkg/archive/archive_linux.go (ConvertRead);
 *   containerd, pkg/archive/tar_linux.go; Linux, fs/overlayfs/super.c (ovl_get_root).
 */
export function classifyNodes(table: PathTable): Uint8Array {
  const marker = new Uint8Array(table.count);
  for (let node = ROOT + 1; node < table.count; node++) marker[node] = classifyName(table, node);
  return marker;
}

/**
 * Finds the node that a whiteout hides.
 * @returns -1 if no layer has the path
 * @throws GateError LAYER_CORRUPT for `.wh.`, `.wh..` and `.wh...`, which name no sibling
 */
export function findWhiteoutTarget(table: PathTable, node: number): number {
  const name = table.name(node);
  const length = name.length - PREFIX.length;
  if (length <= 2 && name.subarray(PREFIX.length).every((byte) => byte === DOT))
    throw createWhiteoutError(table, node);
  return table.find(table.parent(node), name, PREFIX.length, name.length);
}

/** Whether an entry at this path is a marker, which creates no file. */
export const isMarker = (table: PathTable, node: number): boolean =>
  classifyName(table, node) !== MARKER.none;

function classifyName(table: PathTable, node: number): number {
  if (!startsWith(table, node, PREFIX)) return MARKER.none;
  const isOpaque = table.nameLength(node) === OPAQUE.length && startsWith(table, node, OPAQUE);
  if (!isOpaque) return MARKER.whiteout;
  return table.parent(node) === ROOT ? MARKER.rootOpaque : MARKER.opaque;
}

const createWhiteoutError = (table: PathTable, node: number): GateError =>
  new GateError(
    'whiteout-hides-nothing',
    { name: decodeName(table.name(node)) },
    { where: table.path(node) },
  );
