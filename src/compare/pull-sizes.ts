import type { ManifestFacts, ManifestLayer } from '../model/manifest-facts.ts';

/** What a machine downloads that has the baseline, where stored sizes of both are known and of one kind. */
export interface PullSizes {
  readonly are: 'exact' | 'estimate';
  /** Of the baseline's layers. */
  readonly known: ReadonlySet<string>;
}

type Stored = Pick<ManifestFacts, 'exactness' | 'layers'>;

export function pullSizes(image: Stored, baseline: Stored): PullSizes | null {
  const are = image.exactness.pullBytes;
  if (are === null || are !== baseline.exactness.pullBytes) return null;
  if (image.layers.some(({ storedBytes }) => storedBytes === null)) return null;
  const keys = baseline.layers.map((layer) => blobKey(layer, are));
  return keys.some((key) => key === null) ? null : { are, known: new Set(keys as string[]) };
}

/** A layer whose blob is not known by any name counts as lacking. */
export function lacksLayer({ are, known }: PullSizes, layer: ManifestLayer): boolean {
  const key = blobKey(layer, are);
  return key === null || !known.has(key);
}

type Pulled = Stored & {
  readonly configDigest: string | null;
  readonly measures: Pick<ManifestFacts['measures'], 'pullBytes'>;
};

/** Stored bytes of the layers that the baseline lacks, each blob once, and of the config, unless it has the same. */
export function deltaPullBytes(image: Pulled, baseline: Pulled, sizes: PullSizes): number {
  const { layers } = image;
  const isSameConfig = image.configDigest !== null && image.configDigest === baseline.configDigest;
  const lacking = new Map<string, number>();
  for (const layer of layers)
    if (lacksLayer(sizes, layer))
      lacking.set(blobKey(layer, sizes.are) ?? String(layer.index), layer.storedBytes ?? 0);
  const configBytes = isSameConfig ? 0 : configBytesOf(image, sizes);
  return [...lacking.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}

/** A full pull is each blob once, and the config. */
function configBytesOf({ layers, measures }: Pulled, { are }: PullSizes): number {
  if (measures.pullBytes === null) return 0;
  const blobs = new Map(
    layers.map((layer) => [blobKey(layer, are) ?? String(layer.index), layer.storedBytes ?? 0]),
  );
  const stored = [...blobs.values()].reduce((sum, bytes) => sum + bytes, 0);
  return Math.max(0, measures.pullBytes - stored);
}

/** Where sizes are estimated, the blob at hand is not the one that is pushed. */
const blobKey = ({ digest, diffId }: ManifestLayer, are: PullSizes['are']): string | null =>
  are === 'exact' ? digest : diffId;
