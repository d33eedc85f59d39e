import { listRulesInForce, type RuleInForce } from '../budget/effective-limits.ts';
import { listParts, toScope } from '../budget/scope.ts';
import type { Advice } from '../model/advice.ts';
import type { Budget, RuleSet } from '../model/budget.ts';
import type { Comparison, GrowthName } from '../model/comparison.ts';
import type { ContextFacts } from '../model/context.ts';
import type { CostReport } from '../model/cost.ts';
import type { DriftMeasureName, DriftReport } from '../model/drift.ts';
import type { EffortFacts, EffortMeasureName } from '../model/effort.ts';
import type { ImageFacts, MeasureName } from '../model/facts.ts';
import type { ImageHistory } from '../model/image-history.ts';
import { option } from '../model/options.ts';
import type { PullMeasureName, PullReport } from '../model/pull.ts';
import type { Finding } from '../model/report.ts';
import type { BuildTexts } from '../model/sourced-image.ts';
import type { StartNeeds } from '../model/start-needs.ts';
import { judgeBase } from './judge-base.ts';
import { judgeDrift } from './judge-drift.ts';
import { getEffort, isEffort } from './judge-effort.ts';
import { judgeGuess } from './judge-guess.ts';
import { judgePrivateFiles } from './judge-private-files.ts';
import { judgeValue } from './outcome.ts';
import { type BaselinePaths, type Ignored, judgePaths, listUnmeasuredPaths } from './path-rules.ts';

/** What was measured in the baseline. */
export interface BaselineRecord {
  readonly facts: ImageFacts;
  readonly advice?: readonly Advice[];
  readonly buildContext?: ContextFacts;
  readonly effort?: EffortFacts;
  /** For a kept report: they show when a limit was first broken. */
  readonly findings?: readonly Finding[];
  /** For a kept report: the builds before it, and itself. */
  readonly history?: ImageHistory;
}

/** What is known about an image's baseline and about its build. */
export interface Compared {
  readonly buildContext?: ContextFacts | undefined;
  /** Why the context of its build was not measured. */
  readonly noBuildContext?: string | undefined;
  readonly comparison?: Comparison | undefined;
  /** Absent in a report that is judged again. */
  readonly baseline?: BaselineRecord | undefined;
  /**
   * All platforms of the source were measured, so a platform that only the baseline has was lost.
   */
  readonly hasAllPlatforms?: boolean | undefined;
  /** What the image needs to start; absent in a report that is judged again. */
  readonly needs?: StartNeeds | undefined;
  /** Why there is no comparison, and how to fix that. */
  readonly noBaseline?: string | undefined;
  /**
   * No comparison was requested, so the baseline isn't missing even if the budget requires one.
   */
  readonly isBaselineUncalledFor?: boolean | undefined;
  /** The user's baseline can't be read. */
  readonly isBaselineUnreadable?: boolean | undefined;
  /** Measured if a rule or the command requests it, for an image that was built here. */
  readonly effort?: EffortFacts | undefined;
  /** Computed if the budget has prices, unless stored sizes are unknown. */
  readonly cost?: CostReport | undefined;
  /** The growth since the budget's fixed point. */
  readonly drift?: DriftReport | undefined;
  /** Modeled pull times, unless stored sizes are unknown. */
  readonly pull?: PullReport | undefined;
  /** For an image that was built here. */
  readonly texts?: BuildTexts | undefined;
  /** Names the private files in its layers. */
  readonly advice?: readonly Advice[];
  /** For a report that is judged again. */
  readonly findings?: readonly Finding[];
}

/**
 * Judges one image by every rule, in the order of the rules table, then by paths. Waivers are
 * applied later.
 */
export function judgeFacts(
  facts: ImageFacts,
  budget: Budget | undefined,
  flags: RuleSet,
  compared: Compared = {},
): Finding[] {
  const scope = toScope(facts.key);
  const parts = listParts(budget, scope).reverse();
  const paths = parts.flatMap(({ part }) => part.paths);
  const ignore = [...new Set(parts.flatMap(({ part }) => part.ignore))];
  const isRequired =
    compared.isBaselineUnreadable === true ||
    (budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true);
  const tree = facts.files?.tree;
  const byPath =
    tree && (paths.length > 0 || ignore.length > 0)
      ? judgePaths(tree, paths, ignore, findBaselinePaths(compared, isRequired))
      : null;
  const context: Context = {
    facts,
    advice: compared.advice,
    compared,
    isRequired,
    mayEstimate: budget?.mayEstimate ?? false,
    driftMissing: budget?.driftMissing,
    driftSince: budget?.drift?.since,
    isIgnoring: ignore.length > 0,
    ignored: byPath?.ignored ?? null,
  };
  const byRule = listRulesInForce(budget, flags, scope).flatMap((inForce) =>
    judgeRule(inForce, context),
  );
  return [
    ...byRule,
    ...judgeBase(facts, budget),
    ...(byPath?.findings ?? listUnmeasuredPaths(paths, NO_TREE)),
  ];
}

const NO_TREE = 'the report has no paths: measure the image again with this budget';
/** If sizes can be estimated, measuring always provides some. */
const NO_STORED_SIZES =
  'the report has no stored sizes: measure the image again with this budget, which estimates them';
const NO_BASELINE = `no baseline: set one with ${option('baseline')}`;
const NO_PACKAGES = 'the report does not count packages: measure the image again';
const NO_BASE = 'the report does not identify own layers: measure the image again';

interface Context {
  readonly facts: ImageFacts;
  readonly advice: readonly Advice[] | undefined;
  readonly compared: Compared;
  /** Whether data missing from the baseline means that a rule does not pass. */
  readonly isRequired: boolean;
  readonly mayEstimate: boolean;
  readonly driftMissing: Budget['driftMissing'];
  /** The start of drift in the budget, which may differ from the report's. */
  readonly driftSince: string | undefined;
  readonly isIgnoring: boolean;
  /** `null` if the paths are unknown. */
  readonly ignored: Ignored | null;
}

type UnjudgedFinding = Omit<Finding, 'value' | 'distance' | 'outcome'>;

function judgeRule({ rule, limit }: RuleInForce, context: Context): Finding[] {
  const { measure } = rule;
  const unjudged = { id: rule.key, ...limit, measure, unit: rule.unit, bound: rule.bound };
  if (measure === 'contextBytes') return [judgeContext(unjudged, context.compared)];
  if (isEffort(measure)) return [judgeEffort(unjudged, measure, context.compared)];
  if (measure === 'privateFiles') return judgePrivateFiles(unjudged, context);
  if (isPullTime(measure)) return [judgePullTime(unjudged, measure, context)];
  if (measure === 'costPerYear') return [judgeCost(unjudged, context)];
  if (isDrift(measure)) {
    const { facts, mayEstimate, driftMissing: missing, compared } = context;
    const drift = compared.drift?.since === context.driftSince ? compared.drift : undefined;
    return [judgeDrift(unjudged, measure, { facts, mayEstimate, missing, drift })];
  }
  const finding = isGrowth(measure)
    ? judgeGrowth(unjudged, measure, context)
    : judgeMeasure({ ...unjudged, measure }, measure, context);
  return [rule.needs.includes('base') ? judgeGuess(finding, context) : finding];
}

function judgeMeasure(
  unjudged: UnjudgedFinding & { readonly measure: MeasureName },
  measure: MeasureName,
  context: Context,
): Finding {
  const { facts } = context;
  const value = facts.measures[measure] ?? null;
  if (measure === 'userWastedRatio' && value === null) return judgeAsDive(unjudged, facts);
  if (measure === 'pullBytes' && value === null && context.mayEstimate)
    return toUnmeasured(unjudged, NO_STORED_SIZES);
  if (value === null)
    return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS[measure] ?? NO_REASON);
  if (measure === 'pullBytes' && facts.pullBytesAre === 'estimate' && !context.mayEstimate)
    return toUnmeasured(unjudged, ONLY_ESTIMATE);
  if (measure !== 'reclaimableBytes' || !context.isIgnoring)
    return { ...unjudged, ...judgeValue(unjudged, value) };
  if (context.ignored === null) return toUnmeasured(unjudged, `ignore needs paths, and ${NO_TREE}`);
  const judged = { ...unjudged, ...judgeValue(unjudged, value - context.ignored.bytes) };
  return context.ignored.bytes === 0 ? judged : { ...judged, ignored: context.ignored };
}

/** Only a build has a context: without one, there is nothing to judge. */
function judgeContext(
  unjudged: UnjudgedFinding,
  { buildContext, noBuildContext }: Compared,
): Finding {
  if (buildContext !== undefined)
    return { ...unjudged, ...judgeValue(unjudged, buildContext.contextBytes) };
  if (noBuildContext !== undefined) return toUnmeasured(unjudged, noBuildContext);
  return { ...unjudged, value: null, distance: null, outcome: 'skipped', why: NOT_BUILT };
}

/** The same applies here. */
function judgeEffort(
  unjudged: UnjudgedFinding,
  measure: EffortMeasureName,
  { effort }: Compared,
): Finding {
  if (effort === undefined)
    return { ...unjudged, value: null, distance: null, outcome: 'skipped', why: NOT_BUILT };
  const found = getEffort(effort, measure);
  return 'value' in found
    ? { ...unjudged, ...judgeValue(unjudged, found.value) }
    : toUnmeasured(unjudged, found.why);
}

const NOT_BUILT = `the image was not built here: use ${option('build')}, or build: in the budget`;
const NO_REASON = 'this image does not have this measure';
const REASONS: Readonly<Partial<Record<MeasureName, string>>> = {
  ownBytes: NO_BASE,
  packageCount: NO_PACKAGES,
  compilerCount: NO_PACKAGES,
  debuggerCount: NO_PACKAGES,
  vcsCount: NO_PACKAGES,
};
const ONLY_ESTIMATE = 'only an estimate is known; set estimate: true to accept it';

const isPullTime = (measure: Finding['measure']): measure is PullMeasureName =>
  measure === 'pullSeconds' || measure === 'updateSeconds';

/** Modeled from stored sizes, which decide whether it can be judged, as for `pullBytes`. */
function judgePullTime(
  unjudged: UnjudgedFinding,
  measure: PullMeasureName,
  context: Context,
): Finding {
  const { pull, comparison, noBaseline = NO_BASELINE } = context.compared;
  if (measure === 'updateSeconds' && comparison === undefined)
    return {
      ...unjudged,
      value: null,
      distance: null,
      ...describeMissingBaseline(noBaseline, context.isRequired),
    };
  const sizes = judgeMeasure({ ...unjudged, measure: 'pullBytes' }, 'pullBytes', context);
  if (sizes.value === null) return { ...sizes, measure };
  const value = pull?.time[measure] ?? null;
  return value === null
    ? toUnmeasured(unjudged, NO_PULL_TIME)
    : { ...unjudged, ...judgeValue(unjudged, value) };
}

const NO_PULL_TIME = 'which layers are in the baseline is unknown: measure both again';

/** If only a range is known, its upper end must be within the limit. */
function judgeCost(unjudged: UnjudgedFinding, context: Context): Finding {
  const { cost } = context.compared;
  const sizes = judgeMeasure({ ...unjudged, measure: 'pullBytes' }, 'pullBytes', context);
  if (sizes.value === null) return { ...sizes, measure: 'costPerYear' };
  return cost === undefined
    ? toUnmeasured(unjudged, NO_PRICES)
    : { ...unjudged, ...judgeValue(unjudged, cost.perYear.high) };
}

const NO_PRICES = 'the budget has no prices: set cost:';

const isDrift = (measure: Finding['measure']): measure is DriftMeasureName =>
  measure === 'driftBytes' || measure === 'driftRatio' || measure === 'pullDriftBytes';

const GROWTH_NAMES: readonly string[] = [
  'growthBytes',
  'growthRatio',
  'ownGrowthBytes',
  'pullGrowthBytes',
  'deltaPullBytes',
  'updateBytes',
] satisfies GrowthName[];
const isGrowth = (measure: Finding['measure']): measure is GrowthName =>
  GROWTH_NAMES.includes(measure);
export const isAboutGrowth = ({ measure }: Pick<Finding, 'measure'>): boolean =>
  isGrowth(measure) || measure === 'pathGrowthBytes' || measure === 'updateSeconds';
export const isBrokenGrowth = (finding: Finding): boolean =>
  (finding.outcome === 'fail' || finding.outcome === 'warn') && isAboutGrowth(finding);

function judgeGrowth(
  unjudged: UnjudgedFinding,
  measure: GrowthName,
  { compared, isRequired, mayEstimate }: Context,
): Finding {
  const { comparison, noBaseline = NO_BASELINE } = compared;
  const missing = { value: null, distance: null };
  if (comparison === undefined)
    return { ...unjudged, ...missing, ...describeMissingBaseline(noBaseline, isRequired) };
  const value = comparison.measures[measure];
  if (value === null) {
    const { why, lackedBy } = comparison.unmeasured[measure] ?? {
      why: NO_REASON,
      lackedBy: 'image',
    };
    return {
      ...unjudged,
      ...missing,
      ...(lackedBy === 'image'
        ? describeMissingBaseline(why, true)
        : describeMissingBaseline(why, isRequired)),
    };
  }
  const isPull = measure === 'pullGrowthBytes' || measure === 'deltaPullBytes';
  if (isPull && comparison.pullBytesAre === 'estimate' && !mayEstimate)
    return toUnmeasured(unjudged, ONLY_ESTIMATE);
  const judged = { ...unjudged, ...judgeValue(unjudged, value) };
  // Without this baseline, the rule would not pass.
  const isTooMild = isRequired && comparison.baseline.isUnverified && judged.outcome !== 'fail';
  return isTooMild ? toUnmeasured(unjudged, UNVERIFIED) : judged;
}

const UNVERIFIED =
  'a baseline is required, but nothing shows that this kept report does not come from the pull ' +
  'request itself';

/**
 * Without a baseline there is nothing to judge, and the rule does not pass if the budget requires
 * one, or the user named one.
 */
const describeMissingBaseline = (
  why: string,
  isRequired: boolean,
): Pick<Finding, 'outcome' | 'why'> => ({
  outcome: isRequired ? 'unmeasured' : 'skipped',
  why,
});

function findBaselinePaths(
  { comparison, baseline, findings, noBaseline = NO_BASELINE }: Compared,
  isRequired: boolean,
): BaselinePaths {
  if (isRequired && comparison?.baseline.isUnverified)
    return { outcome: 'unmeasured', why: UNVERIFIED };
  const tree = baseline?.facts.files?.tree;
  if (tree) return tree;
  const unread = comparison?.unmeasured.growthBytes;
  if (unread?.lackedBy === 'baseline') return describeMissingBaseline(unread.why, isRequired);
  if (comparison === undefined) return describeMissingBaseline(noBaseline, isRequired);
  const missing = describeMissingBaseline(NO_BASELINE_PATHS, isRequired);
  return baseline === undefined && findings ? { ...missing, earlier: findings } : missing;
}

const NO_BASELINE_PATHS = `the paths of the baseline are unknown: set ${option('baseline')} again`;

const toUnmeasured = (unjudged: UnjudgedFinding, why: string): Finding => ({
  ...unjudged,
  value: null,
  distance: null,
  outcome: 'unmeasured',
  why,
});

/**
 * Follows dive if its ratio divides by zero: `NaN > limit` is false, `+Inf > limit` is true.
 * Source: dive, ci/rules.go.
 */
function judgeAsDive(
  unjudged: UnjudgedFinding & { readonly measure: MeasureName },
  { files, unmeasured: reasons }: ImageFacts,
): Finding {
  const diveUserWasted = files?.diveUserWasted ?? 'number';
  if (diveUserWasted === 'number')
    return toUnmeasured(
      unjudged,
      reasons[unjudged.measure] ?? 'this image does not have this measure',
    );
  const reason =
    reasons[unjudged.measure] ??
    'all bytes are in the lowest layer, and user waste is a share of the layers above it';
  if (diveUserWasted === 'NaN')
    return {
      ...unjudged,
      value: null,
      distance: null,
      outcome: 'pass',
      why: `${reason}: passes, as in dive`,
    };
  const outcome = unjudged.failLimit === null ? 'warn' : 'fail';
  return {
    ...unjudged,
    value: null,
    distance: null,
    outcome,
    why: `${reason}: any waste is over the limit, as in dive`,
  };
}
