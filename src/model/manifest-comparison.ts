import type { BaselineFacts, Comparison, GrowthName, LayerChange } from './comparison.ts';
import type { ManifestFacts } from './manifest-facts.ts';

/** Of which of two images the layers were not read. */
export const UNREAD = ['image', 'baseline', 'both'] as const;
export type Unread = (typeof UNREAD)[number];

/**
 * A layer as the documents of both images tell of it: matched as one that was read, weighed as it is stored. `differs` holds
 * `instruction` at most.
 */
export interface ManifestLayerChange
  extends Pick<
    LayerChange,
    'state' | 'origin' | 'oldIndex' | 'newIndex' | 'pullBytes' | 'instruction' | 'differs'
  > {
  /** 0 where it is not there, `null` where stored sizes are not known. */
  readonly oldStoredBytes: number | null;
  readonly newStoredBytes: number | null;
  /** It is in both images with equal diffIDs (without those, as the same blob), however it is stored. Absent from reports that were written before this was told. */
  readonly isSameContent?: boolean;
}

/** What is different about an image since its baseline, as far as documents tell: the layers of one of the two were not read. */
export interface ManifestComparison
  extends Pick<Comparison, 'unmeasured' | 'pullBytesAre' | 'lostPlatforms'> {
  readonly unread: Unread;
  readonly baseline: Omit<BaselineFacts, 'measures'> & Pick<ManifestFacts, 'measures'>;
  /** `null` for all that only the layers could tell; `unmeasured` says so. */
  readonly measures: { readonly [name in GrowthName]: number | null };
  readonly layers: readonly ManifestLayerChange[];
}
