import type { Count } from './numbers.ts';

/** How the base image's layers were found, most reliable first. */
export type BaseImageEvidence = 'budget' | 'provenance' | 'dockerfile' | 'annotation' | 'history';

/** The image that another image was built from: it provides the lowest layers. */
export interface BaseImageFacts {
  /** As the budget, the builder or the image names it; `null` if none does. */
  readonly name: string | null;
  /** Digest of its manifest or index, if known. */
  readonly digest: string | null;
  /** How many of the lowest layers belong to the base image. */
  readonly layerCount: Count;
  readonly by: BaseImageEvidence;
  /**
   * `exact`: its layers were read, or the builder recorded them; `likely`: inferred from the
   * history.
   */
  readonly certainty: 'exact' | 'likely';
}
