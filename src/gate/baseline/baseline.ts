import type { ImageFacts, ImageKey } from '../../model/facts.ts';

/** An image to compare others with. */
export interface BaselineImage {
  readonly key: ImageKey;
  readonly facts: ImageFacts;
  /** What was noted when it was measured, if that was in this run. */
  readonly notices?: readonly string[];
  /** The name without what its run added; see `toImageFamily`. */
  readonly family?: string;
  /** The report that contains it. */
  readonly report: string | null;
  /** The commit it was built from, and how many commits lie between, if known. */
  readonly commit?: string;
  readonly distance?: number;
  /**
   * If it was rebuilt: files in the build context here that no commit has, so the baseline can't
   * have them.
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
  readonly missing: readonly { readonly name: string | undefined; readonly why: string }[];
  /** How to match the images of a kept report, which the user did not name. */
  readonly match?: {
    readonly familyOf: (name: string) => string | undefined;
    /** The step has an explicit name, so an image and its baseline can have different names. */
    readonly isNameEnough: boolean;
  };
  /** The user named it, so it is compared even if its name differs, with a notice. */
  readonly isExplicit?: boolean;
  /** How to get a counterpart for an image that has none. */
  readonly remedy?: string;
  /** How to get the files of an image whose layers were not read. */
  readonly filesRemedy?: string;
}
