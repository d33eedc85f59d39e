/** How the base image's layers were found, the surest first. */
export const BASE_EVIDENCE = [
  'budget',
  'provenance',
  'dockerfile',
  'annotation',
  'history',
] as const;
export type BaseEvidence = (typeof BASE_EVIDENCE)[number];

/** The image another one was built from: its lowest layers are not the builder's own. */
export interface BaseFacts {
  /** As the budget, the builder or the image itself calls it; `null` where nothing names it. */
  readonly name: string | null;
  /** Of its manifest or index, where that is known. */
  readonly digest: string | null;
  /** How many of the lowest layers are the base's. */
  readonly layerCount: number;
  readonly by: BaseEvidence;
  /** `exact`: its layers were seen, or the builder tells; `likely`: the history looks so. */
  readonly certainty: 'exact' | 'likely';
}
