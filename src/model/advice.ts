/** What advice can be about; each has a file of its own in `advise/`. */
export const ADVICE_IDS = [
  'package-index',
  'language-cache',
  'development-dependencies',
  'deleted-later',
  'copied-metadata',
  'private-files',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

/** A cause of weight that has a fix, with its evidence. The words are made where it is shown, from the id and the subject. */
export interface Advice {
  readonly id: AdviceId;
  /** Which of the causes that the id stands for: `apt`, `npm`, `.git`; a word of ours, never of the image. */
  readonly subject: string;
  /** What following it saves, in all layers. No other advice of the image is about these bytes. */
  readonly bytes: number;
  /** The layer whose instruction is to be changed; of several the one with the most of these bytes. */
  readonly layer: number;
  /** All such layers if there are several, the most bytes first: all of them the base image's, or none. */
  readonly layers?: readonly AdviceLayer[];
  /** The heaviest places where it was seen. */
  readonly places: readonly AdvicePlace[];
  /** How many there are in all. */
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
  /** Whether a container sees it; what a later layer hid was shipped all the same. */
  readonly isVisible: boolean;
  /** The layer that hid it; absent where a container sees it. */
  readonly hiddenInLayer?: number;
}
