import type { MeasuredImage } from '../judge/judge.ts';
import type { Override } from '../judge/override.ts';
import type { Budget, RuleSet } from '../model/budget.ts';
import type { BuilderOptions } from '../model/builder-options.ts';
import type { EffortRequest } from '../model/effort.ts';
import type { Host } from '../model/host.ts';
import type { Loosening } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import type { Platform } from '../oci/platform.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

export interface NamedSource {
  /** The name that selects the image's rules, if set by the user. */
  readonly name: string | undefined;
  readonly source: string;
}

/** The user's request, from command-line flags or action inputs. */
export interface GateRequest {
  /** If empty and without a build, the budget's images are checked. */
  readonly images: readonly NamedSource[];
  readonly build: BuildOptions | undefined;
  /** The Dockerfile that the layers of `images` are traced to; a build has its own. */
  readonly dockerfile: string | undefined;
  readonly budgetPath: string | undefined;
  /** `KEY=LIMIT`, overrides the budget. */
  readonly ruleFlags: readonly string[];
  /** Platforms of `images`; empty or absent: all. Builds have their own. */
  readonly platforms?: readonly Platform[] | undefined;
  readonly select: string | undefined;
  readonly verify: boolean;
  /**
   * Verify content against its digest even if headers would be enough, because the images of a
   * budget are not reviewed.
   */
  readonly hashPlain?: boolean | undefined;
  /** The report will be kept, so it needs every path. */
  readonly withTree: boolean;
  /** Read the files of every image, even if no rule needs them. */
  readonly withFiles?: boolean | undefined;
  /** Also measure rebuilding and starting; `null`: not even if a rule requests it. */
  readonly effort?: EffortRequest | null | undefined;
  /** The baselines: sources or reports. */
  readonly baselines?: readonly NamedSource[] | undefined;
  /** Compare with a build of the commit where this branch started. */
  readonly isComparedWithBuild?: boolean | undefined;
}

export interface BuildOptions {
  /** The entry of the budget's `images` with the same build. */
  readonly name?: string | undefined;
  readonly folder: string;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: readonly string[];
  /** `NAME=VALUE` from a budget, passed only to the builder. */
  readonly budgetArgs?: readonly string[] | undefined;
  readonly secrets: readonly string[];
  readonly platforms: readonly string[];
  readonly builderOptions?: BuilderOptions | undefined;
}

/** The validated budget and flags: what a verdict needs in addition to the facts. */
export interface Limits {
  readonly budget: Budget | undefined;
  readonly flags: RuleSet;
  /** Notices if no budget was found. */
  readonly notices?: readonly Sentence[] | undefined;
}

export const NO_LIMITS: Limits = { budget: undefined, flags: new Map() };

/** What a run can do about a baseline from which nothing is inherited yet. */
export interface BaselineProofs {
  /**
   * Builds the commit that the change starts from; absent if nothing is built here, or the user
   * named the baseline.
   */
  readonly buildStart?: (() => Promise<Compare>) | undefined;
  /**
   * Finds out whether the kept report comes from the base branch.
   * @returns why that is not known; undefined if it does
   */
  readonly verifyBaseline?: (() => Promise<Sentence | undefined>) | undefined;
}

/** What a workflow knows in addition to its request. */
export interface Circumstances extends BaselineProofs {
  /** Replaces the budget that the request names. */
  readonly limits?: Limits | undefined;
  readonly context?: RunContext | undefined;
  readonly loosened?: readonly Loosening[] | undefined;
  /** The budget of the base branch; `null`: it has none; absent: unknown. */
  readonly baseBudget?: Budget | null | undefined;
  readonly notices?: readonly Sentence[] | undefined;
  /** Finds who set a label on the pull request, or why that is unknown. */
  readonly askOverride?:
    | ((label: string) => Promise<Override | { readonly reason: Sentence } | undefined>)
    | undefined;
  /** Finds who approved the change, if the budget lets people approve. */
  readonly askApprovals?:
    | ((budget: Budget) => Promise<{
        readonly overrides: readonly Override[];
        readonly notices: readonly Sentence[];
      }>)
    | undefined;
  /** The images as an earlier run measured and compared them, so nothing is measured again. */
  readonly measured?: readonly MeasuredImage[] | undefined;
  /** Compares the images if the request doesn't name a baseline. */
  readonly compare?: Compare | undefined;
  /** Where drift is measured, and whether the history belongs to the branch. */
  readonly findDriftPlace?: (() => Promise<DriftPlace>) | undefined;
  /** Adds to each image its earlier sizes; default: those of its baseline. */
  readonly trackHistory?: TrackHistory | undefined;
}

/** Adds to each image what changed since its baseline, or why that is unknown. */
export type Compare = (images: readonly MeasuredImage[]) => MeasuredImage[];

/** The checkout whose commits and tags drift can start from. */
export interface DriftPlace {
  readonly there: Host;
  /** The history may come from the change itself. */
  readonly isUnverified: boolean;
  /** Files in the checkout come from a change. */
  readonly isChange: boolean;
}

/** Adds to each image the sizes of earlier builds. */
export type TrackHistory = (images: readonly MeasuredImage[]) => Promise<readonly MeasuredImage[]>;
