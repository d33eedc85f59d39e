import { GateError } from '../../errors.ts';
import { decodeName } from '../../model/entry-name.ts';
import { startsWith } from '../name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

/** What a path's name means to the merge. */
export const MARKER = { none: 0, whiteout: 1, opaque: 2, bookkeeping: 3 } as const;

const DOT = 0x2e;
const PREFIX = new TextEncoder().encode('.wh.');
const META_PREFIX = new TextEncoder().encode('.wh..wh.');
const OPAQUE = new TextEncoder().encode('.wh..wh..opq');

/**
 * Tells markers from ordinary paths, by node.
 *
 * `whiteout` hides its sibling, `opaque` everything in its folder, both in lower layers only. `bookkeeping` is what aufs
 * left behind (`.wh..wh.plnk`, `.wh..wh.aufs`, …) and everything below a `.wh..wh.` name: no engine shows it. An ordinary name below a
 * `.wh.NAME` folder stays ordinary, because engines look at the last component only.
 * Source: OCI image-spec, layer.md, "Whiteouts"; containerd, pkg/archive/tar.go (applyNaive).
 */
export function classifyNodes(table: PathTable): Uint8Array {
  const marker = new Uint8Array(table.count);
  for (let node = ROOT + 1; node < table.count; node++) {
    const isBelow = (marker[table.parent(node)] as number) >= MARKER.opaque;
    marker[node] = isBelow ? MARKER.bookkeeping : classifyName(table, node);
  }
  return marker;
}

/**
 * The node that a whiteout hides.
 * @returns -1 where no layer has such a path
 * @throws GateError LAYER_CORRUPT for `.wh.`, `.wh..` and `.wh...`, which name no sibling
 */
export function whiteoutTarget(table: PathTable, node: number): number {
  const name = table.name(node);
  const length = name.length - PREFIX.length;
  if (length <= 2 && name.subarray(PREFIX.length).every((byte) => byte === DOT))
    throw namesNothing(table, node);
  return table.find(table.parent(node), name, PREFIX.length, name.length);
}

function classifyName(table: PathTable, node: number): number {
  if (!startsWith(table, node, PREFIX)) return MARKER.none;
  if (!startsWith(table, node, META_PREFIX)) return MARKER.whiteout;
  const isOpaque = table.nameLength(node) === OPAQUE.length && startsWith(table, node, OPAQUE);
  return isOpaque ? MARKER.opaque : MARKER.bookkeeping;
}

function namesNothing(table: PathTable, node: number): GateError {
  return new GateError(
    'LAYER_CORRUPT',
    `the whiteout "${decodeName(table.name(node))}" names no file to hide`,
    {
      where: table.path(node),
      fix: 'rebuild the image: engines refuse to unpack this layer',
    },
  );
}
