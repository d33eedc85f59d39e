import type { ImageFacts, LayerFacts, MeasureName } from './facts.ts';

/** What an image's documents show if no rule needs its layers: takes a second from a registry. */
export interface ManifestFacts
  extends Pick<
    ImageFacts,
    'key' | 'source' | 'manifestDigest' | 'configDigest' | 'readBy' | 'unmeasured' | 'base'
  > {
  /** `null` for measures that need the layers; `unmeasured` gives the reason. */
  readonly measures: { readonly [name in Exclude<MeasureName, 'ownBytes'>]: number | null };
  readonly exactness: Pick<ImageFacts['exactness'], 'pullBytes'>;
  readonly layers: readonly ManifestLayer[];
}

export type ManifestLayer = Pick<
  LayerFacts,
  'index' | 'diffId' | 'digest' | 'storedBytes' | 'instruction'
>;
