import type { GrowthName } from '../model/comparison.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Compared, JudgeContext } from './compared.ts';
import { judgeWithoutValue, toJudged, toUnmeasured, type UnjudgedFinding } from './outcome.ts';
import type { BaselinePaths } from './path-rules.ts';

const GROWTH_NAMES: readonly string[] = [
  'growthBytes',
  'growthRatio',
  'ownGrowthBytes',
  'pullGrowthBytes',
  'deltaPullBytes',
  'updateBytes',
] satisfies GrowthName[];
export const isGrowth = (measure: Finding['measure']): measure is GrowthName =>
  GROWTH_NAMES.includes(measure);
export const isAboutGrowth = ({ measure }: Pick<Finding, 'measure'>): boolean =>
  isGrowth(measure) || measure === 'pathGrowthBytes' || measure === 'updateSeconds';
export const isBrokenGrowth = (finding: Finding): boolean =>
  (finding.outcome === 'fail' || finding.outcome === 'warn') && isAboutGrowth(finding);

/** Judges the growth since the baseline. */
export function judgeGrowth(
  unjudged: UnjudgedFinding,
  measure: GrowthName,
  { compared, isRequired, mayEstimate }: JudgeContext,
): Finding {
  const { comparison, noBaseline } = compared;
  if (comparison === undefined) return judgeWithoutBaseline(unjudged, noBaseline, isRequired);
  const value = comparison.measures[measure];
  if (value === null) {
    const { why, lackedBy } = comparison.unmeasured[measure] ?? {
      why: new Message('measure-absent', {}),
      lackedBy: 'image',
    };
    return judgeWithoutBaseline(unjudged, why, lackedBy === 'image' || isRequired);
  }
  const isPull = measure === 'pullGrowthBytes' || measure === 'deltaPullBytes';
  if (isPull && comparison.pullBytesAre === 'estimate' && !mayEstimate)
    return toUnmeasured(unjudged, new Message('only-estimate', {}));
  const judged = toJudged(unjudged, value);
  // Without this baseline, the rule would not pass.
  const isTooMild = isRequired && comparison.baseline.isUnverified && judged.outcome !== 'fail';
  return isTooMild ? toUnmeasured(unjudged, UNVERIFIED) : judged;
}

const UNVERIFIED = new Message('baseline-unverified', {});

/** See `describeMissingBaseline`. */
export function judgeWithoutBaseline(
  unjudged: UnjudgedFinding,
  noBaseline: Sentence | undefined,
  isRequired: boolean,
): Finding {
  const { outcome, why } = describeMissingBaseline(noBaseline ?? NO_BASELINE, isRequired);
  return judgeWithoutValue(unjudged, outcome, why);
}

/**
 * Without a baseline there is nothing to judge, and the rule does not pass if the budget requires
 * one, or the user named one.
 */
const describeMissingBaseline = (
  why: Sentence,
  isRequired: boolean,
): Pick<Finding, 'outcome' | 'why'> => ({
  outcome: isRequired ? 'unmeasured' : 'skipped',
  why,
});

/** The paths to compare with, or the outcome of growth by path without them. */
export function findBaselinePaths(
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

const NO_BASELINE_PATHS = new Message('no-baseline-paths', {});
const NO_BASELINE = new Message('no-baseline', {});
