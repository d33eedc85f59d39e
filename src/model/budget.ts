/** A budget as it lies on disk. */
export interface BudgetFile {
  readonly text: string;
  /** As given or found, for messages, findings and the report. */
  readonly source: string;
  readonly sha256: string;
  readonly notices: readonly string[];
}

/** One bound of a rule as somebody wrote it. */
export interface WrittenBound {
  /** In the rule's unit; ratios are 0–1. `null` switches the bound off. */
  readonly limit: number | null;
  /** Where: `.dive-ci.yaml:3`, `--rule` or input `rules`, `default`. */
  readonly from: string;
}

/** What one place says of one rule; a bound it does not speak of is left to the next place. */
export interface RuleLimits {
  readonly warn?: WrittenBound;
  readonly fail?: WrittenBound;
}

/** By rule key as the rules table spells it. */
export type RuleSet = ReadonlyMap<string, RuleLimits>;

export interface PathRule {
  /** `paths[0]`, or `images.api.paths[0]`: what its findings and waivers are called by. */
  readonly id: string;
  /** A glob, checked to be a good one. */
  readonly path: string;
  readonly highestBytes: RuleLimits | null;
  readonly highestGrowthBytes: RuleLimits | null;
  readonly isDenied: boolean;
  readonly why: string | null;
  readonly from: string;
}

export interface Waiver {
  /** A rule's key, a path rule's glob, or its id with or without `.highestBytes`, `.highestGrowthBytes`, `.deny`. */
  readonly rule: string;
  /** The last day it holds, `YYYY-MM-DD`, to its end in UTC. */
  readonly until: string;
  readonly why: string;
  readonly from: string;
}

/** What may stand for the whole file and, adding to that, for one image. */
export interface BudgetPart {
  readonly rules: RuleSet;
  readonly paths: readonly PathRule[];
  readonly ignore: readonly string[];
  readonly waivers: readonly Waiver[];
}

/** What to build an image from, as `docker build` takes it. */
export interface BuildRecipe {
  readonly context: string;
  readonly file: string | null;
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
}

export interface ImageBudget extends BudgetPart {
  /** A source as on the command line; `null` where the entry only has rules for one that is named there, or a recipe. */
  readonly image: string | null;
  readonly build: BuildRecipe | null;
  /** What to build or check, such as `linux/arm64`; empty: each that the source has, or the builder's own. */
  readonly platforms: readonly string[];
  /** The base image, as on the command line; `null`: that of the whole file. */
  readonly base: string | null;
}

export interface Budget extends BudgetPart {
  /** The file as given or found. */
  readonly source: string;
  readonly sha256: string;
  readonly images: ReadonlyMap<string, ImageBudget>;
  /** Whether stored sizes may be estimated where none are known. */
  readonly mayEstimate: boolean;
  /** The base image of all images, as on the command line. */
  readonly base: string | null;
  /** Whether growth that cannot be measured is no pass. */
  readonly isBaselineRequired: boolean;
  /** On a pull request that has this label, growth that fails is a warning. */
  readonly overrideLabel: string | null;
  readonly notices: readonly string[];
}
