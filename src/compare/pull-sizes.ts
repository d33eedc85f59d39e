import type { ImageFacts, LayerFacts } from '../model/facts.ts';

/** What a machine with the baseline downloads, if stored sizes of both are known and comparable. */
export interface PullSizes {
  readonly are: 'exact' | 'estimate';
  /** The baseline's layers. */
  readonly known: ReadonlySet<string>;
}

type Stored = Pick<ImageFacts, 'pullBytesAre'> & { readonly layers: readonly LayerFacts[] };

export function findPullSizes(image: Stored, baseline: Stored): PullSizes | null {
  const are = image.pullBytesAre;
  if (are === null || are !== baseline.pullBytesAre) return null;
  if (image.layers.some(({ storedBytes }) => storedBytes === null)) return null;
  const keys = baseline.layers.map((layer) => toBlobKey(layer, are));
  return keys.some((key) => key === null) ? null : { are, known: new Set(keys as string[]) };
}

/** A layer without a known blob counts as missing. */
export function lacksLayer({ are, known }: PullSizes, layer: LayerFacts): boolean {
  const key = toBlobKey(layer, are);
  return key === null || !known.has(key);
}

type Pulled = Stored & {
  readonly configDigest: string | null;
  readonly measures: Pick<ImageFacts['measures'], 'pullBytes'>;
};

/**
 * Sums stored bytes of the layers that the baseline lacks, each blob once, and a changed config.
 */
export function sumDeltaPullBytes(image: Pulled, baseline: Pulled, sizes: PullSizes): number {
  const { layers } = image;
  const isSameConfig = image.configDigest !== null && image.configDigest === baseline.configDigest;
  const lacking = new Map<string, number>();
  for (const layer of layers)
    if (lacksLayer(sizes, layer))
      lacking.set(toBlobKey(layer, sizes.are) ?? String(layer.index), layer.storedBytes ?? 0);
  const configBytes = isSameConfig ? 0 : computeConfigBytes(image, sizes);
  return [...lacking.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}

/** A full pull is each blob once, plus the config. */
function computeConfigBytes({ layers, measures }: Pulled, { are }: PullSizes): number {
  if (measures.pullBytes === null) return 0;
  const blobs = new Map(
    layers.map((layer) => [toBlobKey(layer, are) ?? String(layer.index), layer.storedBytes ?? 0]),
  );
  const stored = [...blobs.values()].reduce((sum, bytes) => sum + bytes, 0);
  return Math.max(0, measures.pullBytes - stored);
}

/** With estimated sizes, the local blob is not the one that gets pushed. */
const toBlobKey = ({ digest, diffId }: LayerFacts, are: PullSizes['are']): string | null =>
  are === 'exact' ? digest : diffId;
