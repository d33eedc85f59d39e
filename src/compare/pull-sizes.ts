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

/** Stored bytes of the layers that the baseline lacks, each blob once. */
export function deltaPullBytes({ layers }: Stored, sizes: PullSizes): number {
  const lacking = new Map<string, number>();
  for (const layer of layers)
    if (lacksLayer(sizes, layer))
      lacking.set(blobKey(layer, sizes.are) ?? String(layer.index), layer.storedBytes ?? 0);
  return [...lacking.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Where sizes are estimated, the blob at hand is not the one that is pushed. */
const blobKey = ({ digest, diffId }: ManifestLayer, are: PullSizes['are']): string | null =>
  are === 'exact' ? digest : diffId;
