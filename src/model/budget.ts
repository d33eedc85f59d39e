import type { Sentence } from '../report/words/messages/sentence.ts';
import type { AdviceOff } from './advice.ts';
import type { CostSettings } from './cost.ts';
import type { DriftSettings } from './drift.ts';
import type { FleetStoreName } from './fleet.ts';
import type { PullBudget } from './pull.ts';

/** `fleet`: limits for all images together. */
export interface FleetBudget {
  /** Whose sizes are limited. */
  readonly of: FleetStoreName;
  /** By the key of the rule. */
  readonly rules: RuleSet;
}

/** A budget file as read from disk. */
export interface BudgetFile {
  readonly text: string;
  /** The path as given or found, for messages, findings and the report. */
  readonly source: string;
  readonly sha256: string;
  readonly notices: readonly Sentence[];
}

/** One bound of a rule as the user wrote it. */
export interface WrittenBound {
  /** In the rule's unit; ratios are 0–1. `null` disables the bound. */
  readonly limit: number | null;
  /** Where it is set: `.dive-ci.yaml:3`, `--rule` or input `rules`, `default`. */
  readonly from: Sentence;
  /** As written; absent if the limit follows from something else, e.g. a preset. */
  readonly text?: string;
}

/** One place's settings for one rule; missing bounds come from the next place. */
export interface RuleLimits {
  readonly warn?: WrittenBound;
  readonly fail?: WrittenBound;
}

/** By rule key as spelled in the rules table. */
export type RuleSet = ReadonlyMap<string, RuleLimits>;

export interface PathRule {
  /** `paths[0]` or `images.api.paths[0]`: the name used by findings and waivers. */
  readonly id: string;
  /** A valid glob. */
  readonly path: string;
  readonly highestBytes: RuleLimits | null;
  readonly highestGrowthBytes: RuleLimits | null;
  readonly isDenied: boolean;
  readonly why: string | null;
  readonly from: string;
}

export interface Waiver {
  /**
   * A rule's key, a path rule's glob or ID; `.highestBytes` and the like are optional after an ID.
   */
  readonly rule: string;
  /** With `privateFiles`: a glob of the files that it covers; absent: all of them. */
  readonly path?: string;
  /** The last day the waiver applies, `YYYY-MM-DD`, through its end in UTC. */
  readonly until: string;
  readonly why: string;
  readonly from: string;
}

/** Settings for the whole file, for one image, or for a platform of either. */
export interface BudgetPart {
  readonly rules: RuleSet;
  /** The limits of its preset; `rules` override them. */
  readonly preset?: RuleSet;
  readonly paths: readonly PathRule[];
  readonly ignore: readonly string[];
  readonly waivers: readonly Waiver[];
  /** Advice rules that are turned off, each with a reason. */
  readonly adviceOff?: readonly AdviceOff[];
  /** Failures are warnings before this day, `YYYY-MM-DD` in UTC. */
  readonly enforceFrom?: string;
  /** Settings whose every change is reported, as written: by key, in JSON. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Settings for platforms, in addition to those for all of them. */
export interface PlatformParts {
  /** By `toPlatformName`; absent if none is set. */
  readonly byPlatform?: ReadonlyMap<string, BudgetPart>;
}

/**
 * The budget's requirements for the image that `FROM` names; each part is absent if it is not set.
 */
export interface BaseRules {
  /** `FROM` must name a digest. */
  readonly pinned?: { readonly from: string };
  /** Valid globs, one of which must match the name. */
  readonly allowed?: { readonly globs: readonly string[]; readonly from: string };
}

/** The inputs of an image build, in `docker build` terms. */
export interface BuildRecipe {
  readonly context: string;
  readonly file: string | null;
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
}

export interface ImageBudget extends BudgetPart, PlatformParts {
  /** A source as on the command line; `null` if the entry has a recipe or only rules. */
  readonly image: string | null;
  readonly build: BuildRecipe | null;
  /** What to build or check, e.g. `linux/arm64`; empty: every platform, or the builder's own. */
  readonly platforms: readonly string[];
  /** The base image, as on the command line; `null`: the one set for the whole file. */
  readonly base: string | null;
  /** Each part overrides the one set for the whole file. */
  readonly baseRules: BaseRules;
  /** Only the change's budget has it; the base branch's budget applies. */
  readonly isNew?: true;
}

/**
 * Changes of at most this many bytes count as none: the larger of both parts. See `budget/noise.ts`
 * for the cap.
 */
export interface Noise {
  readonly bytes: number;
  /** A share of the baseline's value, 0 to 1. */
  readonly ratio: number;
}

/** GitHub's standard roles, lowest first. */
export const APPROVER_ROLES = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type ApproverRole = (typeof APPROVER_ROLES)[number];

/** Who can let a pull request exceed limits, and which limits. */
export interface OverrideTerms {
  /** Logins; those of bots end with `[bot]`. */
  readonly by: readonly string[];
  /** The minimum role; `null`: only those in `by`. */
  readonly role: ApproverRole | null;
  /** An approving review works like the label. */
  readonly isReviewEnough: boolean;
  /** `all`: every limit, but not denials and private files; otherwise names as in waivers. */
  readonly rules: 'growth' | 'all' | readonly string[];
  /** The last day, `YYYY-MM-DD`, through its end in UTC. */
  readonly until: string | null;
}

export interface Budget extends BudgetPart, PlatformParts {
  /** The path of the file as given or found. */
  readonly source: string;
  readonly sha256: string;
  readonly images: ReadonlyMap<string, ImageBudget>;
  /** Whether unknown stored sizes may be estimated. */
  readonly mayEstimate: boolean;
  /** The base image of all images, as on the command line. */
  readonly base: string | null;
  readonly baseRules: BaseRules;
  /** Whether growth that can't be measured fails. */
  readonly isBaselineRequired: boolean;
  /** On a pull request with this label, growth that fails is only a warning. */
  readonly overrideLabel: string | null;
  /** Absent: everyone who may set the label, for growth. */
  readonly override?: OverrideTerms;
  readonly noise: Noise;
  /** Where drift starts; `null` if it is not set. */
  readonly drift: DriftSettings | null;
  /**
   * Why there is no start although the change sets one: `pending`, the base branch does not have it
   * yet; `unknown`, the base branch's budget can't be read.
   */
  readonly driftMissing?: 'pending' | 'unknown' | undefined;
  /** The client and link for pull times; `null`: the defaults. */
  readonly pull: PullBudget | null;
  /** The user's prices; `null`: nothing is computed. */
  readonly cost: CostSettings | null;
  /** Limits for all images together; `null`: none. */
  readonly fleet: FleetBudget | null;
  /** Whether a limit that the baseline also breaks doesn't fail, unless a change makes it worse. */
  readonly inherits: boolean;
  /** It comes from the base branch, so the change can't edit it. */
  readonly isOfBaseBranch?: true;
  readonly notices: readonly Sentence[];
}
