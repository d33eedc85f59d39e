import type { BaselineRecord } from '../../judge/compared.ts';
import type { ImageKey } from '../../model/facts.ts';
import type { ClaimedOrigin } from '../../publish/github/kept-origin.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

/** An image to compare others with. */
export interface BaselineImage extends BaselineRecord {
  readonly key: ImageKey;
  /** The user gave it this name. */
  readonly isNamed?: true;
  /** Notices from its measurement, if that was in this run. */
  readonly notices?: readonly Sentence[];
  /** The name without parts specific to its run; see `toImageFamily`. */
  readonly family?: string;
  /** The report that contains it. */
  readonly report: string | null;
  /** The commit it was built from, and the number of commits in between, if known. */
  readonly commit?: string;
  readonly distance?: number;
  /** Those commits, newest first. */
  readonly between?: readonly string[];
  /** It is a kept report that may come from the pull request itself. */
  readonly isUnverified?: true;
  /**
   * If it was rebuilt: uncommitted files in the local build context, which the baseline can't
   * contain.
   */
  readonly untracked?: readonly string[];
}

/** The images to compare with, and what is missing. */
export interface Baseline {
  readonly images: readonly BaselineImage[];
  /**
   * Why images are missing, and how to fix that, for images without a counterpart: by name, or for
   * all.
   */
  readonly missing: readonly { readonly name: string | undefined; readonly why: Sentence }[];
  /** How to match the images of a kept report, which the user did not name. */
  readonly match?: {
    readonly toFamily: (name: string) => string | undefined;
    /** The step has an explicit name, so an image and its baseline can have different names. */
    readonly isNameEnough: boolean;
  };
  /** For a kept report: its cache entry, and what this says about its author. */
  readonly claimed?: ClaimedOrigin;
  /** The user named it, so it is compared even if its name differs, with a notice. */
  readonly isExplicit?: boolean;
  /** How to get a counterpart for an image that has none. */
  readonly remedy?: Sentence;
  /** How to get the files of an image whose layers were not read. */
  readonly filesRemedy?: Sentence;
}
