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
  const isSameConfig = image.configDigest !== null && image.configDigest === baseline.configDigest;
  const lacking = image.layers.filter((layer) => lacksLayer(sizes, layer));
  return sumBlobs(lacking, sizes) + (isSameConfig ? 0 : computeConfigBytes(image, sizes));
}

/** A full pull is each blob once, plus the config. */
const computeConfigBytes = ({ layers, measures }: Pulled, sizes: PullSizes): number =>
  measures.pullBytes === null ? 0 : Math.max(0, measures.pullBytes - sumBlobs(layers, sizes));

/** Stored bytes, each blob once. */
function sumBlobs(layers: readonly LayerFacts[], { are }: PullSizes): number {
  const blobs = new Map(
    layers.map((layer) => [toBlobKey(layer, are) ?? String(layer.index), layer.storedBytes ?? 0]),
  );
  return [...blobs.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** With estimated sizes, the local blob is not the one that gets pushed. */
const toBlobKey = ({ digest, diffId }: LayerFacts, are: PullSizes['are']): string | null =>
  are === 'exact' ? digest : diffId;
