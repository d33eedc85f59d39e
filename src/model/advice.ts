import type { Bytes, Count, Position } from './numbers.ts';

/**
 * What advice can be about; each ID has its own file in `advise/`. If several rules claim a file,
 * the first has it.
 */
export const ADVICE_IDS = [
  'package-index',
  'language-cache',
  'development-dependencies',
  'private-files',
  'toolchain',
  'debug-tools',
  'version-control',
  'recommended-packages',
  'build-stage',
  'data-files',
  'sparse-files',
  'unneeded-files',
  'duplicates',
  'deleted-later',
  'copied-metadata',
  'rewritten-paths',
  'debug-sections',
  'install-order',
  'changing-timestamps',
  'squashed-image',
  'base-image',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

/** Those that a budget can switch off; `private-files` is a finding, with a rule of its own. */
export const OPTIONAL_ADVICE_IDS = ADVICE_IDS.filter((id) => id !== 'private-files');

/** `certain`: records and bytes of the image show it; `likely`: names and folders suggest it. */
export type Confidence = 'certain' | 'likely';

/**
 * A fixable cause of weight, with evidence. Its text is made from the ID and subject when shown.
 */
export interface Advice {
  readonly id: AdviceId;
  /**
   * Which cause of this ID: `apt`, `npm`, `.git`. Always our own word, never taken from the image.
   */
  readonly subject: string;
  /**
   * What the advice saves across all layers above the base image. No other advice counts these
   * bytes.
   */
  readonly bytes: Bytes;
  /**
   * What the base image brings of it: only another base image saves these bytes, so they are in no
   * sum. Absent if there are none; then `bytes` is 0.
   */
  readonly baseBytes?: Bytes;
  /**
   * What machines pull again for nothing: those that have the baseline, or the base image. The
   * image does not get smaller, so it is in no sum, and `bytes` is 0.
   */
  readonly updateBytes?: Bytes;
  /** A smaller relative of the base image; its bytes are in no sum, and `bytes` is 0. */
  readonly relative?: SmallerImage;
  /** Absent in old reports. */
  readonly confidence?: Confidence;
  /** The layer whose instruction to change: the one with most of these bytes. */
  readonly layer: Count;
  /**
   * All such layers if there are several, the one of `layer` first; either all from the base image
   * or none.
   */
  readonly layers?: readonly AdviceLayer[];
  /** The largest places it was found in. */
  readonly places: readonly AdvicePlace[];
  /** The total number of places. */
  readonly placeCount: Count;
  /** How many different paths these are; absent if the listed places show it. */
  readonly pathCount?: Count;
  /** Of advice on the order of instructions: what is installed after the sources of `layer`. */
  readonly install?: AdviceInstall;
  /** Of advice on packages: how many it is about, and how many there are of the kind. */
  readonly packages?: AdvicePackages;
}

/** An advice rule that the budget switches off. */
export interface AdviceOff {
  readonly id: AdviceId;
  /** The reason in the budget. */
  readonly why: string;
  /** Where it is set: `.dive-ci.yaml:3`. */
  readonly from: string;
}

/** What is not shown because of it; empty if the rule finds nothing anyway. */
export interface HiddenAdvice extends AdviceOff {
  readonly advice: readonly Advice[];
}

export interface SmallerImage {
  /** As `FROM` can name it. */
  readonly name: string;
  /** `typical`: from articles on image size; the image is not at hand. */
  readonly by: 'measured' | 'typical';
  /** Its layers, uncompressed; absent if not even typical sizes are known. */
  readonly bytes?: Bytes;
  /** What the base image has more. Contains what other advice lists in the base image. */
  readonly savedBytes?: Bytes;
}

export interface AdvicePackages {
  readonly count: Count;
  readonly all: Count;
  /** Those that an instruction names or could leave out, largest first. */
  readonly names?: readonly string[];
}

export interface AdviceInstall {
  /** The layer of installed dependencies. */
  readonly layer: Count;
  /** What to copy first, as words of the instruction; empty if installing needs none of it. */
  readonly files?: readonly string[];
  readonly destination?: string;
  /** The instruction also builds with what it downloads. */
  readonly isBuild?: true;
  /** Installing reads nothing else, and changes nothing that is copied. */
  readonly isCertain?: true;
}

export interface AdviceLayer {
  readonly layer: Count;
  readonly bytes: Bytes;
  /** It only copies what a lower one has, with a new mode or owner: there is nothing to change. */
  readonly isCopy?: true;
}

export interface AdvicePlace {
  readonly path: string;
  readonly bytes: Bytes;
  readonly layer: Count;
  /** Whether a container sees it. Hidden bytes are still shipped. */
  readonly isVisible: boolean;
  /** The layer that hides it; absent if a container sees it. */
  readonly hiddenInLayer?: Count;
  /** Where it is in the build context, if it certainly is from there. */
  readonly contextPath?: string;
}

/** Lines of a Dockerfile as they should be: one change, to be made as a whole or not at all. */
export interface Rewrite {
  /** As in the image's `DockerfileLines`. */
  readonly file: string;
  readonly line: Position;
  readonly endLine: Position;
  readonly oldLines: readonly string[];
  /** Empty: the lines are deleted. */
  readonly newLines: readonly string[];
  /** The advice that it follows. */
  readonly advice: readonly Pick<Advice, 'id' | 'subject'>[];
  /** What the rewritten instructions ship less, at most. */
  readonly bytes: Bytes;
}
