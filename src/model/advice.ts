import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Bytes, Count, Position } from './numbers.ts';

/**
 * The causes that advice covers; each ID has its own file in `advise/`. If several rules claim a
 * file, the first one gets it.
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

/** Those that a budget can turn off; `private-files` is a finding with a separate rule. */
export const OPTIONAL_ADVICE_IDS = ADVICE_IDS.filter((id) => id !== 'private-files');

/** `certain`: records and bytes of the image show it; `likely`: names and folders suggest it. */
export type Confidence = 'certain' | 'likely';

/** A fixable cause of size, with evidence. Its text is made from the ID and subject when shown. */
export interface Advice {
  readonly id: AdviceId;
  /**
   * Which cause of this ID: `apt`, `npm`, `.git`. Always one of our own words, never taken from the
   * image.
   */
  readonly subject: string;
  /**
   * What the advice saves across all layers above the base image. No other advice counts these
   * bytes.
   */
  readonly bytes: Bytes;
  /**
   * The part that belongs to the base image: only another base image saves these bytes, so no total
   * includes them. Absent if there are none; then `bytes` is 0.
   */
  readonly baseBytes?: Bytes;
  /**
   * What machines with the baseline, or with the base image, pull again unnecessarily. The image
   * does not get smaller, so no total includes it, and `bytes` is 0.
   */
  readonly updateBytes?: Bytes;
  /** A smaller variant of the base image; no total includes its bytes, and `bytes` is 0. */
  readonly relative?: SmallerImage;
  /** Absent in old reports. */
  readonly confidence?: Confidence;
  /** The layer whose instruction to change: the one with most of these bytes. */
  readonly layer: Count;
  /**
   * All such layers if there are several, the one in `layer` first; either all from the base image
   * or none.
   */
  readonly layers?: readonly AdviceLayer[];
  /** The largest places it was found in. */
  readonly places: readonly AdvicePlace[];
  /** The total number of places. */
  readonly placeCount: Count;
  /** The number of different paths; absent if the listed places show it. */
  readonly pathCount?: Count;
  /** For advice about the order of instructions: what is installed after the sources in `layer`. */
  readonly install?: AdviceInstall;
  /** For advice about packages: how many it covers, and how many there are of this kind. */
  readonly packages?: AdvicePackages;
}

/** An advice rule that the budget turns off. */
export interface AdviceOff {
  readonly id: AdviceId;
  /** The reason in the budget. */
  readonly why: string;
  /** Where it is set: `.dive-ci.yaml:3`. */
  readonly from: Sentence;
}

/** The hidden advice; empty if the rule finds nothing anyway. */
export interface HiddenAdvice extends AdviceOff {
  readonly advice: readonly Advice[];
}

export interface SmallerImage {
  /** The name to write in `FROM`. */
  readonly name: string;
  /** `typical`: from articles on image size; the image is not available locally. */
  readonly by: 'measured' | 'typical';
  /** Its layers, uncompressed; absent if not even typical sizes are known. */
  readonly bytes?: Bytes;
  /** The base image's excess. Includes what other advice lists in the base image. */
  readonly savedBytes?: Bytes;
}

export interface AdvicePackages {
  readonly count: Count;
  readonly all: Count;
  /** Paths that an instruction names or could leave out, largest first. */
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
  /** Installing reads nothing else, and changes no copied file. */
  readonly isCertain?: true;
}

export interface AdviceLayer {
  readonly layer: Count;
  readonly bytes: Bytes;
  /**
   * It only copies files of a lower layer with a new mode or owner, so there is nothing to change.
   */
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
  /** Its path in the build context, if it certainly comes from there. */
  readonly contextPath?: string;
}

/** Corrected lines of a Dockerfile: one change, to be made completely or not at all. */
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
  /** The maximum number of bytes that the rewritten instructions save. */
  readonly bytes: Bytes;
}
