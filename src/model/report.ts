import type { ErrorCode } from '../errors.ts';
import type { Advice } from './advice.ts';
import type { Comparison, GrowthName } from './comparison.ts';
import type { ImageFacts, ImageKey, MeasureName } from './facts.ts';
import type { ManifestComparison } from './manifest-comparison.ts';
import type { ManifestFacts } from './manifest-facts.ts';
import type { RunContext } from './run-context.ts';

export const SCHEMA_VERSION = 1;

export type Verdict = 'pass' | 'warn' | 'fail' | 'unmeasured';
export type Outcome = 'pass' | 'warn' | 'fail' | 'waived' | 'skipped' | 'unmeasured';
export type Unit = 'bytes' | 'count' | 'ratio';
export type Bound = 'atMost' | 'atLeast';

/** One line of the budget and what became of it on one image. Values and limits are in `unit`; ratios are 0–1. */
export interface Finding {
  /**
   * Stable within an image: the rule's key, or `paths[N].highestBytes`, `paths[N].highestGrowthBytes`, `paths[N].deny`.
   */
  readonly id: string;
  /** The budget key as the user writes it. */
  readonly rule: string;
  readonly measure: MeasureName | GrowthName | 'pathBytes' | 'pathGrowthBytes' | 'deniedPaths';
  /** The glob of a path rule. */
  readonly path?: string;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly warnLimit: number | null;
  readonly failLimit: number | null;
  readonly value: number | null;
  /** How far beyond the limit it is that decided (positive: over, or short of a floor); negative: room left. `null` without a value. */
  readonly distance: number | null;
  readonly outcome: Outcome;
  /** The limit comes from dive's defaults, not from the user. */
  readonly isDefault: boolean;
  /** Where the limit was written: `.dive-ci.yaml:3`, `--rule`, ``input `rules` ``, `default`. */
  readonly from: string;
  /** Why it is skipped, waived, unmeasured or denied, in words for a person; for `deny` the user's `why`. A waiver's stands in a line below it. */
  readonly why?: string;
  /** For path rules: the largest or first paths that matched, and in which layer they were added. */
  readonly matches?: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly layer: number;
    readonly isVisible: boolean;
  }[];
  /** How many paths matched in all; `matches` holds the largest of them. */
  readonly matchCount?: number;
  /** What `ignore` left out of the value. */
  readonly ignored?: { readonly bytes: number; readonly patterns: readonly string[] };
  /** The label that made a warning of this failure, and who set it. */
  readonly overridden?: { readonly label: string; readonly by: string };
}

export interface ImageReport {
  readonly key: ImageKey;
  /** The user gave it its name: `NAME=SOURCE`, or an entry of the budget's `images`. */
  readonly isNamed?: boolean;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Absent where the image could not be measured, and `error` says why; or where its `manifest` was all that was needed. */
  readonly facts?: ImageFacts;
  /** In place of `facts` where no rule needed the image's layers to be read. */
  readonly manifest?: ManifestFacts;
  /** What changed since the baseline; absent where there is none. */
  readonly comparison?: Comparison;
  /** In place of `comparison` where the layers of one of the two were not read. */
  readonly manifestComparison?: ManifestComparison;
  /** Why it was not compared with what was asked for, and what will mend that; absent where nothing was asked for. */
  readonly noBaseline?: string;
  /** What would make the image lighter, the most bytes first. */
  readonly advice?: readonly Advice[];
  readonly error?: ReportedError;
  readonly notices: readonly string[];
}

export interface ReportedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where?: string;
  readonly fix?: string;
}

/** A limit as it stands after flags, file and defaults were merged. */
export interface EffectiveLimit {
  readonly rule: string;
  readonly warnLimit: number | null;
  readonly failLimit: number | null;
  readonly from: string;
  readonly isDefault: boolean;
}

/** What a change of the budget allows that the one before it did not. */
export interface Loosening {
  /**
   * `budget`: the file is gone, and the base branch's is used; `newValue` is absent if it may only be missing from the checkout.
   * `image`: an entry of `images` is gone that `plimsoll check` without a source measured; `source`: an entry measures something else under the same limits; `estimate`: a limit that only exact
   * sizes met before may be met by estimates; `baseline`: growth passes where it cannot be measured; `base`: other layers are
   * left out of own ones; `override`: a label turns growth that fails into a warning.
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
    | 'override';
  /** The rule's key or the glob, as the user writes it; of `budget` the file; else the key of the file: `images`, `image`, `build.target`,
   * `baseline`, `base`, `override`. */
  readonly rule: string;
  /** The entry of `images` it stands in; `null` for the whole file. */
  readonly image: string | null;
  /** For limits: which of the two, and in which unit they are. */
  readonly bound?: 'warn' | 'fail';
  readonly unit?: Unit;
  /** `null`: there was none. */
  readonly oldLimit?: number | null;
  /** `null`: there is none any more. */
  readonly newLimit?: number | null;
  /** Of what is measured, as written; `null`: the default. */
  readonly oldValue?: string | null;
  readonly newValue?: string | null;
  /** Of a waiver: its last day, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Of a waiver that was prolonged: its last day before. */
  readonly oldUntil?: string;
  readonly why?: string;
}

/** The whole result of a run: what every renderer starts from, and what `--format json` prints. */
export interface GateReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  /** Present where it was made in a workflow. */
  readonly run?: RunContext;
  readonly budget: {
    /** Path as given or found; `null` where dive's defaults apply; empty where the run ended before it read one. */
    readonly source: string | null;
    readonly sha256: string | null;
    /** Of the whole run; an image with rules of its own shows them in its findings. */
    readonly rules: readonly EffectiveLimit[];
    /** What the same pull request loosened in it; absent where there was nothing to compare with. */
    readonly loosened?: readonly Loosening[];
    /** If there is no budget: one that these images keep, as lines of YAML. */
    readonly draft?: readonly string[];
  };
  readonly verdict: Verdict;
  readonly notices: readonly string[];
  readonly images: readonly ImageReport[];
}
