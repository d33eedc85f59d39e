import type { ImageFacts, LayerFacts } from '../model/facts.ts';
import type { FleetShare, FleetStore } from '../model/fleet.ts';
import type { LayerChains } from './layer-chains.ts';

/** A part of a store with the images that need it. */
interface Piece {
  readonly bytes: number;
  readonly images: ReadonlySet<number>;
}

export interface Store {
  readonly whole: FleetStore;
  /** By image. */
  readonly shares: readonly FleetShare[];
}

/** What a registry stores: a blob once, whatever is below it. `null` if a size is unknown. */
export function measureRegistry(images: readonly ImageFacts[]): Store | null {
  const blobs = new Map<string, { bytes: number; images: Set<number> }>();
  for (const [image, { layers }] of images.entries()) {
    for (const layer of layers) {
      const { storedBytes } = layer;
      if (storedBytes === null) return null;
      const key = getBlobKey(layer, image);
      const blob = blobs.get(key) ?? { bytes: storedBytes, images: new Set() };
      blobs.set(key, blob);
      blob.images.add(image);
    }
  }
  return sumPieces([...blobs.values()], images.length);
}

/**
 * The key by which two layers are the same blob in a registry.
 * @param image the image that has it: a layer without an identity equals no other
 */
export const getBlobKey = ({ digest, diffId, index }: LayerFacts, image: number): string =>
  digest ?? diffId ?? `${image}/${index}`;

/** What a node stores: each chain of layers once. `null` if layers were not read. */
export function measureNode({ all, ofImage }: LayerChains): Store | null {
  const pieces = all.flatMap(({ nodeBytes, images }): Piece[] =>
    nodeBytes === null ? [] : [{ bytes: nodeBytes, images }],
  );
  return pieces.length < all.length ? null : sumPieces(pieces, ofImage.length);
}

function sumPieces(pieces: readonly Piece[], imageCount: number): Store {
  const shares = Array.from({ length: imageCount }, () => ({
    bytes: 0,
    sharedBytes: 0,
    uniqueBytes: 0,
  }));
  let [sumBytes, totalBytes] = [0, 0];
  for (const { bytes, images } of pieces) {
    totalBytes += bytes;
    sumBytes += bytes * images.size;
    for (const image of images) {
      const share = shares[image] as (typeof shares)[number];
      share.bytes += bytes;
      share[images.size > 1 ? 'sharedBytes' : 'uniqueBytes'] += bytes;
    }
  }
  const sharedRatio = sumBytes === 0 ? 0 : 1 - totalBytes / sumBytes;
  return { whole: { sumBytes, totalBytes, sharedRatio }, shares };
}
