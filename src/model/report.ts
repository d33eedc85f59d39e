import type { ErrorCode } from '../exit-codes.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Advice, HiddenAdvice, Rewrite } from './advice.ts';
import type { Comparison, GrowthName } from './comparison.ts';
import type { ContextFacts, ContextMeasureName } from './context.ts';
import type { CostMeasureName, CostReport } from './cost.ts';
import type { DriftMeasureName, DriftReport } from './drift.ts';
import type { EffortFacts, EffortMeasureName } from './effort.ts';
import type { ImageFacts, ImageKey, MeasureName } from './facts.ts';
import type { FleetLimit, FleetSummary } from './fleet.ts';
import type { ImageHistory } from './image-history.ts';
import type { Bytes, Count, LayerIndex, Position } from './numbers.ts';
import type { PullMeasureName, PullReport } from './pull.ts';
import type { RunContext } from './run-context.ts';

export const SCHEMA_VERSION = 2;

export type Verdict = 'pass' | 'warn' | 'fail' | 'unmeasured';
/** `inherited`: the baseline breaks the limit too, and the change does not make it worse. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'inherited' | 'waived' | 'skipped' | 'unmeasured';
export type Unit = 'bytes' | 'count' | 'ratio' | 'seconds' | 'money';
export type Bound = 'atMost' | 'atLeast';

/**
 * Why a broken limit fails although the baseline breaks it too, and the change does not make it
 * worse.
 * - `off`: `inherited: fail` in the budget.
 * - `branch`: a run on a branch never inherits.
 * - `lowered`, `added`: the baseline is within the limit of the base branch, or there is none.
 * - `older`: the baseline is older than the commit that the change starts from.
 * - `unverified`: the baseline may come from the pull request itself.
 */
export type Held = 'off' | 'branch' | 'lowered' | 'added' | 'older' | 'unverified';

/** The effect of a change on a limit that its baseline breaks too. */
export interface FindingChange {
  /**
   * How much worse it got, without an update of the base image; negative if it got better. For
   * ratios, their wasted bytes. For paths and layers, the bytes of those that are new or larger.
   */
  readonly amount: number;
  readonly unit: 'bytes' | 'count' | 'seconds';
  /** An amount up to this many bytes counts as none. */
  readonly noiseBytes: Bytes;
  /** How many denied paths, private files or layers over the limit the baseline does not have. */
  readonly newCount?: Count;
  /** What an update of the base image added; it is not part of `amount`. */
  readonly baseImageUpdate?: number;
  /** How much worse it got since the limit was first broken, if that is noticeable. */
  readonly crept?: number;
  readonly held?: Held;
}

/** The line of a budget that would accept a failed value. */
export interface Acceptance {
  /**
   * - `line`: a limit in the file, at `where`.
   * - `rules`: to be added to `section` of the file `where`; the limit is a default, a preset or a
   *   denied tool. `where` is `null` if there is no budget.
   * - `flag`: a flag or input sets the limit and overrides the file.
   */
  readonly place: 'line' | 'rules' | 'flag';
  /** The key in the file: a rule, or `highestBytes` of a path. */
  readonly key: string;
  /** `.dive-ci.yaml:4`; for `rules`, the file. */
  readonly where: Sentence | null;
  /** `rules`, `images.api.rules`. */
  readonly section?: string;
  /** As written; `null` if no line sets it. */
  readonly oldText: string | null;
  /** The next round value, in the same style. */
  readonly newText: string;
  readonly newLimit: number;
  /** The budget of the base branch applies: the line takes effect after merging. */
  readonly isOfBaseBranch?: true;
}

/** The commit that broke a limit, as far back as reports are kept. */
export interface Breach {
  readonly commit: string;
  readonly pullRequest?: Position;
  /** The value right after it. */
  readonly value: number;
  /** What it added; absent if the previous report is unknown. */
  readonly growth?: number;
}

/** The subjects of a budget's rules. */
export type RuleMeasure =
  | MeasureName
  | GrowthName
  | ContextMeasureName
  | PullMeasureName
  | CostMeasureName
  | DriftMeasureName
  | EffortMeasureName
  | 'privateFiles';

/** One rule's result for one image. Values and limits are in `unit`; ratios are 0–1. */
export interface Finding {
  /**
   * Stable within an image: the rule's key, or `paths[N]` with `.highestBytes`, `.deny` and so on.
   */
  readonly id: string;
  /** The budget key as the user wrote it. */
  readonly rule: string;
  readonly measure:
    | RuleMeasure
    | 'pathBytes'
    | 'pathGrowthBytes'
    | 'deniedPaths'
    | 'pinnedBase'
    | 'allowedBase';
  /** The glob of a path rule. */
  readonly path?: string;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly warnLimit: number | null;
  readonly failLimit: number | null;
  readonly value: number | null;
  /** Distance to the deciding limit; positive: over, or below a minimum. `null` without a value. */
  readonly distance: number | null;
  readonly outcome: Outcome;
  /** The limit comes from dive's defaults, not from the user. */
  readonly isDefault: boolean;
  /** Where the limit is set: `.dive-ci.yaml:3`, `--rule`, ``input `rules` ``, `default`. */
  readonly from: Sentence;
  /** Why it is skipped, waived, unmeasured or denied; for `deny`, the user's `why`. */
  readonly why?: Sentence;
  /** For path rules: the largest or first matching paths, and the layers that added them. */
  readonly matches?: readonly {
    readonly path: string;
    readonly bytes: Bytes;
    readonly layer: LayerIndex;
    readonly isVisible: boolean;
  }[];
  /** The number of matching paths; `matches` has the largest of them. */
  readonly matchCount?: Count;
  /** What `ignore` excluded from the value. */
  readonly ignored?: { readonly bytes: Bytes; readonly patterns: readonly string[] };
  /** The baseline's value by the same rule; absent without a baseline, `null` for dive's 1/0. */
  readonly baselineValue?: number | null;
  /**
   * The change had no effect on the value: nothing beyond the noise floor, or nothing at all if a
   * growth rule is broken.
   */
  readonly isUnchanged?: true;
  /** Present if the baseline breaks the limit too. */
  readonly change?: FindingChange;
  /** In reports of a branch: when the limit was first broken. */
  readonly breach?: Breach;
  /** What to write to accept this value; present if the limit failed and can be raised. */
  readonly acceptance?: Acceptance;
  /** The day from which this failure is more than a warning, `YYYY-MM-DD`. */
  readonly enforcedFrom?: string;
  /** What lowered this failure to a warning: a label, or otherwise a review, and who gave it. */
  readonly overridden?: {
    readonly label?: string;
    readonly by: string;
    /** When, in GitHub's format; absent if everyone may set the label. */
    readonly at?: string;
    /** The approved value. */
    readonly value?: number;
  };
  /**
   * That it is inherited, or approved, is a claim of the run that measured the image: another one,
   * which may be a fork's.
   */
  readonly isClaim?: true;
}

export interface ImageReport {
  readonly key: ImageKey;
  /** Named by the user: `NAME=SOURCE`, or an entry of the budget's `images`. */
  readonly isNamed?: boolean;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Absent if the image couldn't be measured (see `error`). */
  readonly facts?: ImageFacts;
  /** What changed since the baseline; absent without one. */
  readonly comparison?: Comparison;
  /** Why the requested comparison failed and how to fix that; absent if none was requested. */
  readonly noBaseline?: Sentence;
  /** The baseline has the image for these platforms only. */
  readonly baselinePlatforms?: readonly string[];
  /** The context that it was built from; absent if it was not built here. */
  readonly buildContext?: ContextFacts;
  /** Why the context of a build was not measured. */
  readonly noBuildContext?: Sentence;
  /** Measured by `plimsoll scorecard`, or if a rule requests it. */
  readonly effort?: EffortFacts;
  /** The same for the baseline, if its report has it. */
  readonly effortBefore?: EffortFacts;
  /** How long a pull takes, modeled; absent if stored sizes are unknown, and in old reports. */
  readonly pull?: PullReport;
  /** Absent if the budget has no prices, or stored sizes are unknown. */
  readonly cost?: CostReport;
  /** The sizes of earlier builds of the branch, and of this one at the end; absent if unknown. */
  readonly history?: ImageHistory;
  /** The growth since the budget's fixed point; absent if it has none. */
  readonly drift?: DriftReport;
  /** What would make the image smaller, largest saving first. */
  readonly advice?: readonly Advice[];
  /** The advice that the budget turns off, with the reasons; in no total. */
  readonly adviceOff?: readonly HiddenAdvice[];
  /**
   * For an image that was built here: the certain changes of its Dockerfile, by line, without those
   * that contain a secret; absent if there are none.
   */
  readonly rewrites?: readonly Rewrite[];
  readonly error?: ReportedError;
  readonly notices: readonly Sentence[];
}

export interface ReportedError {
  readonly code: ErrorCode;
  readonly message: Sentence;
  readonly where?: Sentence;
  readonly fix?: Sentence;
}

/** A limit after merging flags, file and defaults. */
export interface EffectiveLimit {
  readonly rule: string;
  readonly warnLimit: number | null;
  readonly failLimit: number | null;
  readonly from: Sentence;
  readonly isDefault: boolean;
}

/** Something that the changed budget allows and the old one did not. */
export interface Loosening {
  /**
   * - `budget`: the file is gone, so the base branch's is used; `newValue` is absent if the file
   * may
   *   only be missing from the checkout.
   * - `image`: an entry of `images` is gone that `plimsoll check` without a source measured.
   * - `source`: an entry measures something else under the same limits.
   * - `estimate`: a limit accepts estimates that accepted only exact sizes before.
   * - `baseline`: growth passes if it can't be measured.
   * - `base`: other layers don't count as own layers; for `base.pinned` and `base.allowed`, other
   *   base images pass.
   * - `override`: a label turns failed growth rules into warnings.
   * - `pull`: pull times are modeled for another client or link.
   * - `cost`: the cost is computed with lower prices or numbers.
   * - `setting`: a setting that may allow more has another value; `baseline` and `override` are
   *   from old reports.
   */
  readonly kind:
    | 'budget'
    | 'limit'
    | 'denial'
    | 'ignore'
    | 'waiver'
    | 'image'
    | 'source'
    | 'estimate'
    | 'baseline'
    | 'base'
    | 'override'
    | 'pull'
    | 'cost'
    | 'setting';
  /**
   * The rule's key or the glob, as the user writes it; for `budget` the file; otherwise the key in
   * the file: `images`, `image`, `build.target`, `baseline`, `base`, `base.allowed`, `override`,
   * `pull.client`, `cost.retained`.
   */
  readonly rule: string;
  /** The entry of `images` that contains it; `null` for the whole file. */
  readonly image: string | null;
  /** The key of `platforms` that contains it; absent: for all of them. */
  readonly platform?: string;
  /** For limits: which of the two, and their unit. */
  readonly bound?: 'warn' | 'fail';
  readonly unit?: Unit;
  /** `null`: there was none. */
  readonly oldLimit?: number | null;
  /** `null`: there is none now. */
  readonly newLimit?: number | null;
  /** What is measured, as written; `null`: the default. */
  readonly oldValue?: string | null;
  readonly newValue?: string | null;
  /** For a waiver: its last day, `YYYY-MM-DD`. */
  readonly until?: string;
  /** For an extended waiver: its previous last day. */
  readonly oldUntil?: string;
  readonly why?: string;
}

/** The whole result of a run: every renderer starts from it and `--format json` prints it. */
export interface GateReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  /** Present if made in a workflow. */
  readonly run?: RunContext;
  readonly budget: {
    /** Path as given or found; `null`: dive's defaults; empty: the run ended before reading one. */
    readonly source: string | null;
    readonly sha256: string | null;
    /** For the whole run; an image with its own rules shows them in its findings. */
    readonly rules: readonly EffectiveLimit[];
    /** Limits for all images together, by which reports of several jobs are judged too. */
    readonly fleet?: readonly FleetLimit[];
    /** What this pull request loosened; absent if there was nothing to compare with. */
    readonly loosened?: readonly Loosening[];
    /** If there is no budget: one that these images pass, as lines of YAML. */
    readonly draft?: readonly string[];
  };
  readonly verdict: Verdict;
  readonly notices: readonly Sentence[];
  readonly images: readonly ImageReport[];
  /** What several images share, and need together; absent for one, even for several platforms. */
  readonly fleet?: FleetSummary;
}
