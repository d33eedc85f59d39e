import type { Merged } from '../analyze/merged.ts';
import { type Evidence, SEEN } from '../model/evidence.ts';
import { DIGEST_BYTES, type LayerContents } from '../model/layer-contents.ts';
import { KIND } from '../model/layer-table.ts';
import type { SourcedImage } from '../model/sourced-image.ts';

/** A file that a container sees, with bytes. */
export interface WholeBody {
  /** Index among the evidence's bodies. */
  readonly row: number;
  readonly layer: number;
  readonly bytes: number;
  readonly debugBytes: number;
}

/** The visible files of an image whose layers were read completely. */
export interface WholeBodies {
  readonly visible: readonly WholeBody[];
  /**
   * Equal for equal contents of the same size; `undefined` for a sparse file, which is not read.
   */
  readonly getDigest: (body: WholeBody) => string | undefined;
  /** The size of its entry and those of its other names in the tar. */
  readonly measureEntries: (body: WholeBody) => number;
  /** The length of its path in bytes, without the first slash. */
  readonly measurePath: (body: WholeBody) => number;
}

export function openBodies(image: SourcedImage, merged: Merged, evidence: Evidence): WholeBodies {
  const { bodies, paths } = evidence;
  const contents = image.layers.map(({ table }) => table.contents);
  const { first } = merged.filesystem.ledger.numbers;
  const getEntry = ({ row, layer }: WholeBody): number =>
    (bodies.entry[row] as number) - (first[layer] as number);
  const visible: WholeBody[] = [];
  for (let row = 0; row < bodies.count; row++) {
    if (bodies.hiddenInLayer[row] !== SEEN) continue;
    const layer = bodies.layer[row] as number;
    const at = (bodies.entry[row] as number) - (first[layer] as number);
    const debugBytes = contents[layer]?.debugBytes.get(at) ?? 0;
    visible.push({ row, layer, bytes: bodies.bytes[row] as number, debugBytes });
  }
  const linkBytes = sumLinkEntries(merged, contents);
  return {
    visible,
    getDigest: (body) => {
      const at = getEntry(body);
      if (merged.layers[body.layer]?.isSparse[at] === 1) return undefined;
      const start = at * DIGEST_BYTES;
      const digest = contents[body.layer]?.digests.subarray(start, start + DIGEST_BYTES);
      return digest && Buffer.from(digest).toString('latin1');
    },
    measureEntries: (body) =>
      (contents[body.layer]?.entryBytes[getEntry(body)] ?? 0) +
      (linkBytes.get(bodies.entry[body.row] as number) ?? 0),
    measurePath: ({ row }) => {
      let bytes = -1;
      for (let node = bodies.node[row] as number; node !== 0; node = paths.parent(node))
        bytes += paths.nameLength(node) + 1;
      return bytes;
    },
  };
}

/** By number of the entry with the body: the size of hard links to it in the tar of its layer. */
function sumLinkEntries(
  { layers, nodes, filesystem }: Merged,
  contents: readonly (LayerContents | undefined)[],
): ReadonlyMap<number, number> {
  const { first } = filesystem.ledger.numbers;
  const sums = new Map<number, number>();
  layers.forEach(({ count, kind }, layer) => {
    const start = first[layer] as number;
    for (let i = 0; i < count; i++) {
      if (kind[i] !== KIND.hardlink) continue;
      const inode = filesystem.inode[nodes[layer]?.[i] as number] as number;
      if (inode < start || inode >= start + count) continue;
      sums.set(inode, (sums.get(inode) ?? 0) + (contents[layer]?.entryBytes[i] ?? 0));
    }
  });
  return sums;
}
