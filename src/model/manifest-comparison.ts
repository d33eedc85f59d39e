import type { BaselineFacts, Comparison, GrowthName, LayerChange } from './comparison.ts';
import type { ManifestFacts } from './manifest-facts.ts';

/** Which of the two images' layers were not read. */
export const UNREAD = ['image', 'baseline', 'both'] as const;
export type Unread = (typeof UNREAD)[number];

/**
 * A layer known only from both images' documents, matched like a layer that was read and weighed
 * by stored size. `differs` contains at most `instruction`.
 */
export interface ManifestLayerChange
  extends Pick<
    LayerChange,
    'state' | 'origin' | 'oldIndex' | 'newIndex' | 'pullBytes' | 'instruction' | 'differs'
  > {
  /** 0 if the old image lacks it, `null` if stored sizes are unknown. */
  readonly oldStoredBytes: number | null;
  readonly newStoredBytes: number | null;
  /** In both images with equal diffIDs (or as the same blob). Absent in old reports. */
  readonly isSameContent?: boolean;
}

/**
 * What changed since the baseline as far as documents show, if one image's layers were not read.
 */
export interface ManifestComparison
  extends Pick<Comparison, 'unmeasured' | 'pullBytesAre' | 'lostPlatforms'> {
  readonly unread: Unread;
  readonly baseline: Omit<BaselineFacts, 'measures'> & Pick<ManifestFacts, 'measures'>;
  /** `null` for measures that need the layers; `unmeasured` gives the reason. */
  readonly measures: { readonly [name in GrowthName]: number | null };
  readonly layers: readonly ManifestLayerChange[];
}
