import type { Noise } from '../../model/budget.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ImageFacts } from '../../model/facts.ts';
import type { Finding, FindingChange } from '../../model/report.ts';
import type { BaselineRecord } from '../compared.ts';
import { listPathBytes } from '../path-rules.ts';
import { hasBaseUpdate, measureBaseUpdate } from './base-update.ts';
import { compareLayersOver, comparePathBytes } from './part-changes.ts';

/** What is known about an image and its baseline. */
export interface ComparedFacts {
  readonly facts: ImageFacts;
  readonly comparison: Comparison;
  /** Absent if a report is judged again. */
  readonly baseline: BaselineRecord | undefined;
  /** The findings of that report. */
  readonly earlier: readonly Finding[];
  readonly noise: Noise | undefined;
}

/** What a change did to a value, in `unit`. */
export interface ChangedAmounts extends Amounts {
  readonly unit: FindingChange['unit'];
  /** The baseline's bytes, for noise as a share; 0 if any byte counts. */
  readonly basisBytes: number;
}

type Amounts = Pick<FindingChange, 'amount' | 'baseImageUpdate' | 'newCount'>;

/**
 * @param value the baseline's
 * @param before the baseline's finding, or that of an earlier report
 * @returns undefined if the two can't be compared
 */
export function compareAmounts(
  finding: Finding,
  value: number | null,
  compared: ComparedFacts,
  before: Finding | undefined,
): ChangedAmounts | undefined {
  const { comparison, facts } = compared;
  const wasted = WASTED[finding.measure];
  if (wasted !== undefined) {
    const [now, old] = [facts.measures[wasted], comparison.baseline.measures[wasted]];
    if (now === null || old === null) return undefined;
    return { amount: now - old, unit: 'bytes', basisBytes: old };
  }
  const sized = SIZED[finding.measure];
  if (sized !== undefined) {
    const [now, old] = [facts.measures[sized], comparison.baseline.measures[sized]];
    const sizes = { ...finding, measure: sized, value: now, unit: 'bytes' } as const;
    const changed = compareValues(sizes, old, compared, before);
    return changed && { ...changed, unit: 'bytes', basisBytes: old ?? 0 };
  }
  const amounts = PARTS.has(finding.measure)
    ? compareParts(finding, compared, before)
    : compareValues(finding, value, compared, before);
  if (amounts === undefined) return undefined;
  const isOfPaths = finding.measure === 'deniedPaths' || finding.measure === 'privateFiles';
  const unit = isOfPaths || finding.unit === 'bytes' ? 'bytes' : 'count';
  return { ...amounts, unit, basisBytes: isOfPaths ? 0 : (value ?? 0) };
}

/** The bytes behind ratios. */
const WASTED: Readonly<Record<string, 'wastedBytes' | 'reclaimableBytes'>> = {
  efficiencyRatio: 'wastedBytes',
  userWastedRatio: 'wastedBytes',
  visibleRatio: 'reclaimableBytes',
};

/** Values that follow from a size, for which only the size changed. */
const SIZED: Readonly<Record<string, 'imageBytes' | 'pullBytes'>> = {
  pullSeconds: 'pullBytes',
  costPerYear: 'pullBytes',
  driftBytes: 'imageBytes',
  driftRatio: 'imageBytes',
  pullDriftBytes: 'pullBytes',
};

/** Measures of several items, each of which can break the limit. */
const PARTS: ReadonlySet<string> = new Set([
  'layerBytes',
  'pathBytes',
  'deniedPaths',
  'privateFiles',
]);

/** Whether values can be subtracted to find what a change added. */
export const isSummed = (unit: Finding['unit']): unit is 'bytes' | 'count' =>
  unit === 'bytes' || unit === 'count';

function compareValues(
  { measure, value, unit }: Finding,
  old: number | null,
  { facts, comparison, baseline }: ComparedFacts,
  before: Finding | undefined,
): Amounts | undefined {
  if (value === null || old === null || !isSummed(unit)) return undefined;
  if (measure === 'pinnedBase' || measure === 'allowedBase')
    // Another base image is another violation.
    return facts.base?.name === comparison.baseline.base?.name
      ? { amount: 0 }
      : { amount: 0, newCount: 1 };
  const growth = GROWTH[measure];
  // Sizes of different kinds, and own layers with different boundaries, can't be subtracted.
  const whole = growth === undefined ? value - old : comparison.measures[growth];
  if (whole === null) return undefined;
  const update =
    baseline === undefined && measure === 'contentBytes'
      ? (before?.change?.baseImageUpdate ?? 0)
      : measureBaseUpdate(measure, facts, comparison, baseline?.facts);
  return update === 0 ? { amount: whole } : { amount: whole - update, baseImageUpdate: update };
}

const GROWTH: Readonly<Record<string, 'pullGrowthBytes' | 'ownGrowthBytes'>> = {
  pullBytes: 'pullGrowthBytes',
  ownBytes: 'ownGrowthBytes',
};

function compareParts(
  finding: Finding,
  compared: ComparedFacts,
  before: Finding | undefined,
): Amounts | undefined {
  const { facts, comparison, baseline } = compared;
  if (finding.measure === 'layerBytes')
    return compareLayersOver(finding, comparison, hasBaseUpdate(facts, comparison));
  if (baseline === undefined) return before?.change;
  if (finding.measure === 'privateFiles')
    return isWhole(finding) && before !== undefined && isWhole(before)
      ? comparePathBytes(toPathBytes(finding), toPathBytes(before))
      : undefined;
  const [now, old] = [facts.files?.tree, baseline.facts.files?.tree];
  if (!now || !old || finding.path === undefined) return undefined;
  const isDenial = finding.measure === 'deniedPaths';
  const { amount, newCount } = comparePathBytes(
    listPathBytes(now, finding.path, isDenial),
    listPathBytes(old, finding.path, isDenial),
  );
  return isDenial ? { amount, newCount } : { amount };
}

/** Whether a finding lists all its paths. */
const isWhole = ({ matches = [], matchCount }: Finding): boolean => matches.length === matchCount;

const toPathBytes = ({ matches = [] }: Finding): Map<string, number> =>
  new Map(matches.map(({ path, bytes }) => [path, bytes]));
