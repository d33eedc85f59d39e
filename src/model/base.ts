/** How the base image's layers were found, most reliable first. */
export const BASE_IMAGE_EVIDENCE = [
  'budget',
  'provenance',
  'dockerfile',
  'annotation',
  'history',
] as const;
export type BaseImageEvidence = (typeof BASE_IMAGE_EVIDENCE)[number];

/** The image that another image was built from: it provides the lowest layers. */
export interface BaseImageFacts {
  /** As the budget, the builder or the image names it; `null` if none does. */
  readonly name: string | null;
  /** Digest of its manifest or index, if known. */
  readonly digest: string | null;
  /** How many of the lowest layers belong to the base image. */
  readonly layerCount: number;
  readonly by: BaseImageEvidence;
  /**
   * `exact`: its layers were read, or the builder recorded them; `likely`: inferred from the
   * history.
   */
  readonly certainty: 'exact' | 'likely';
}
