/** What advice can be about; each ID has its own file in `advise/`. */
export const ADVICE_IDS = [
  'package-index',
  'language-cache',
  'development-dependencies',
  'deleted-later',
  'copied-metadata',
  'private-files',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

/**
 * A fixable cause of weight, with evidence. Its text is made from the ID and subject when shown.
 */
export interface Advice {
  readonly id: AdviceId;
  /**
   * Which cause of this ID: `apt`, `npm`, `.git`. Always our own word, never taken from the image.
   */
  readonly subject: string;
  /** What the advice saves across all layers. No other advice counts these bytes. */
  readonly bytes: number;
  /** The layer whose instruction to change: the one with most of these bytes. */
  readonly layer: number;
  /**
   * All such layers if there are several, largest first; either all from the base image or none.
   */
  readonly layers?: readonly AdviceLayer[];
  /** The largest places it was found in. */
  readonly places: readonly AdvicePlace[];
  /** The total number of places. */
  readonly placeCount: number;
  /** Of advice on packages: how many it is about, and how many there are of the kind. */
  readonly packages?: { readonly count: number; readonly all: number };
}

export interface AdviceLayer {
  readonly layer: number;
  readonly bytes: number;
}

export interface AdvicePlace {
  readonly path: string;
  readonly bytes: number;
  readonly layer: number;
  /** Whether a container sees it. Hidden bytes are still shipped. */
  readonly isVisible: boolean;
  /** The layer that hides it; absent if a container sees it. */
  readonly hiddenInLayer?: number;
}
