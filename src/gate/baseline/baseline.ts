import type { ImageFacts, ImageKey } from '../../model/facts.ts';
import type { ManifestFacts } from '../../model/manifest-facts.ts';

/** An image that others may be compared with. */
export interface BaselineImage {
  readonly key: ImageKey;
  readonly facts?: ImageFacts | undefined;
  /** In place of `facts` where its layers were not read. One of the two is there. */
  readonly manifest?: ManifestFacts | undefined;
  /** What its name is without what the run that kept it brought in; see `imageFamily`. */
  readonly family?: string;
  /** The report that it comes from. */
  readonly report: string | null;
  /** The commit it was made from, and how many commits lie between, where that is known. */
  readonly commit?: string;
  readonly distance?: number;
  /** Where it was built again: what the build context here has and no commit does, so that the baseline cannot have it. */
  readonly untracked?: readonly string[];
}

/** What there is to compare with, and what there is not. */
export interface Baseline {
  readonly images: readonly BaselineImage[];
  /**
   * Why some of it, or all, is missing, and what will mend that, for images that find no counterpart: of a name, or
   * any.
   */
  readonly missing: readonly { readonly name: string | undefined; readonly why: string }[];
  /** How the images of a kept report are found, of which nobody said that they are the same. */
  readonly match?: {
    readonly familyOf: (name: string) => string | undefined;
    /** The step has an explicit name, so an image may have another one than its baseline. */
    readonly isNameEnough: boolean;
  };
  /** The user named it: it is compared even if its name differs, with a notice. */
  readonly isExplicit?: boolean;
  /** What will give an image a counterpart that has none among those that are here. */
  readonly remedy?: string;
  /** What will give an image its files whose layers were not read. */
  readonly filesRemedy?: string;
}
