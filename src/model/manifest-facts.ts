import type { ImageFacts, LayerFacts, MeasureName } from './facts.ts';

/** What an image's documents tell, where nobody needed its layers to be read: from a registry that takes seconds, not minutes. */
export interface ManifestFacts
  extends Pick<
    ImageFacts,
    'key' | 'source' | 'manifestDigest' | 'configDigest' | 'readBy' | 'unmeasured' | 'base'
  > {
  /** `null` for all that only the layers could tell; `unmeasured` says so. */
  readonly measures: { readonly [name in Exclude<MeasureName, 'ownBytes'>]: number | null };
  readonly exactness: Pick<ImageFacts['exactness'], 'pullBytes'>;
  readonly layers: readonly ManifestLayer[];
}

export type ManifestLayer = Pick<
  LayerFacts,
  'index' | 'diffId' | 'digest' | 'storedBytes' | 'instruction'
>;
