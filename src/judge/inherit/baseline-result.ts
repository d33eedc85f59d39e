import { computeNoiseBytes, DEFAULT_NOISE } from '../../budget/noise.ts';
import type { Noise } from '../../model/budget.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ImageFacts, MeasureName } from '../../model/facts.ts';
import type { Finding, FindingChange } from '../../model/report.ts';
import { type BaselineRecord, isAboutGrowth } from '../judge-image.ts';
import { judgeValue } from '../outcome.ts';
import { listPathBytes } from '../path-rules.ts';
import { hasBaseUpdate, measureBaseUpdate } from './base-update.ts';
import type { Standing } from './inherit.ts';
import { compareLayersOver, comparePathBytes, type PartsChange } from './part-changes.ts';

/** What is known about an image and its baseline. */
export interface Compared {
  readonly facts: ImageFacts;
  readonly comparison: Comparison;
  /** Absent for a report that is judged again. */
  readonly baseline: BaselineRecord | undefined;
  /** The findings of that report. */
  readonly earlier: readonly Finding[];
  readonly noise: Noise | undefined;
}

/** The baseline by the limits of this run and by those of the base branch, if they are known. */
export interface BaselineFindings {
  readonly now: readonly Finding[];
  readonly onBaseBranch: readonly Finding[] | undefined;
}

/**
 * How the baseline does by a finding's rule.
 * @param judged absent for a report that is judged again
 */
export function findStanding(
  finding: Finding,
  compared: Compared,
  judged: BaselineFindings | undefined,
): Standing | undefined {
  if (isAboutGrowth(finding)) return undefined;
  if (judged === undefined) return recallStanding(finding, compared);
  const before = judged.now.find(({ id }) => id === finding.id);
  if (before === undefined || before.outcome === 'unmeasured' || before.outcome === 'skipped')
    return finding.measure === 'privateFiles' ? NO_PRIVATE_FILES : undefined;
  return {
    value: before.value,
    outcome: before.outcome,
    onBaseBranch: judged.onBaseBranch && findOnBaseBranch(finding, judged.onBaseBranch),
    change: measureChange(finding, before.value, compared, before),
  };
}

/** By default, an image without private files has no finding. */
const NO_PRIVATE_FILES: Standing = {
  value: 0,
  outcome: 'pass',
  onBaseBranch: undefined,
  change: undefined,
};

/** The places of path rules differ between budgets, so these are found by what they select. */
function findOnBaseBranch(
  { id, measure, path }: Finding,
  findings: readonly Finding[],
): Standing['onBaseBranch'] {
  const same = findings.filter((other) =>
    path === undefined ? other.id === id : other.path === path && other.measure === measure,
  );
  const broken = ['fail', 'warn'] as const;
  const worst = broken.find((outcome) => same.some((other) => other.outcome === outcome));
  return worst ?? same[0]?.outcome ?? 'none';
}

/** From the report of an earlier run: what it kept of the baseline. */
function recallStanding(finding: Finding, compared: Compared): Standing | undefined {
  const earlier = compared.earlier.find(
    (other) => other.measure === finding.measure && other.path === finding.path,
  );
  const value =
    earlier?.baselineValue ?? compared.comparison.baseline.measures[finding.measure as MeasureName];
  const isEndless = earlier?.baselineValue === null && earlier.change !== undefined;
  if (value === undefined || (value === null && !isEndless)) return undefined;
  const outcome = value === null ? finding.outcome : judgeValue(finding, value).outcome;
  return {
    value,
    outcome,
    onBaseBranch: undefined,
    change: measureChange(finding, value, compared, earlier),
  };
}

/** @param before the baseline's finding, or that of an earlier report */
function measureChange(
  finding: Finding,
  value: number | null,
  compared: Compared,
  before: Finding | undefined,
): Omit<FindingChange, 'held'> | undefined {
  const { comparison, facts } = compared;
  const finish = (
    parts: Omit<FindingChange, 'held' | 'noiseBytes' | 'unit'>,
    unit: FindingChange['unit'],
    basis: number,
  ): Omit<FindingChange, 'held'> => {
    const noise = compared.noise ?? DEFAULT_NOISE;
    const noiseBytes = unit === 'bytes' ? computeNoiseBytes(noise, basis) : 0;
    const crept = measureCreep(finding, compared);
    const isNoticeable = crept !== undefined && crept > CREEP_TIMES * noiseBytes;
    return { ...parts, unit, noiseBytes, ...(isNoticeable && { crept }) };
  };
  const wasted = WASTED[finding.measure];
  if (wasted !== undefined) {
    const [now, old] = [facts.measures[wasted], comparison.baseline.measures[wasted]];
    return now === null || old === null ? undefined : finish({ amount: now - old }, 'bytes', old);
  }
  if (finding.measure === 'pullSeconds') {
    const sizes = { ...finding, measure: 'pullBytes', value: 0, unit: 'bytes' } as const;
    const pulled = compareValues(sizes, 0, compared);
    return pulled && finish(pulled, 'bytes', comparison.baseline.measures.pullBytes ?? 0);
  }
  const parts = PARTS.has(finding.measure)
    ? compareParts(finding, compared, before)
    : compareValues(finding, value, compared);
  if (parts === undefined) return undefined;
  const isOfPaths = finding.measure === 'deniedPaths' || finding.measure === 'privateFiles';
  const unit = isOfPaths || finding.unit === 'bytes' ? 'bytes' : 'count';
  return finish(parts, unit, isOfPaths ? 0 : (value ?? 0));
}

/** What ratios are about. */
const WASTED: Readonly<Record<string, 'wastedBytes' | 'reclaimableBytes'>> = {
  efficiencyRatio: 'wastedBytes',
  userWastedRatio: 'wastedBytes',
  visibleRatio: 'reclaimableBytes',
};

/** Measures of several things, each of which can break the limit. */
const PARTS: ReadonlySet<string> = new Set([
  'layerBytes',
  'pathBytes',
  'deniedPaths',
  'privateFiles',
]);

/** Units whose values can be subtracted to say what a change added. */
const SUMMED: ReadonlySet<Finding['unit']> = new Set(['bytes', 'count']);

type Amounts = Pick<FindingChange, 'amount' | 'baseImageUpdate' | 'newCount'>;

function compareValues(
  { measure, value, unit }: Finding,
  before: number | null,
  { facts, comparison }: Compared,
): Amounts | undefined {
  if (value === null || before === null || !SUMMED.has(unit)) return undefined;
  if (measure === 'pinnedBase' || measure === 'allowedBase')
    // Another base image is another violation.
    return facts.base?.name === comparison.baseline.base?.name
      ? { amount: 0 }
      : { amount: 0, newCount: 1 };
  const growth = GROWTH[measure];
  // Sizes of two kinds, and own layers with different boundaries, can't be subtracted.
  const whole = growth === undefined ? value - before : comparison.measures[growth];
  if (whole === null) return undefined;
  const update = measureBaseUpdate(measure, facts, comparison);
  return update === 0 ? { amount: whole } : { amount: whole - update, baseImageUpdate: update };
}

const GROWTH: Readonly<Record<string, 'pullGrowthBytes' | 'ownGrowthBytes'>> = {
  pullBytes: 'pullGrowthBytes',
  ownBytes: 'ownGrowthBytes',
};

function compareParts(
  finding: Finding,
  compared: Compared,
  before: Finding | undefined,
): PartsChange | Amounts | undefined {
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

/** So many times the noise floor is noticeable, although no single change was. */
const CREEP_TIMES = 10;

/** How much worse it got since the breach, according to the report of the baseline. */
function measureCreep({ id, value, unit }: Finding, { baseline }: Compared): number | undefined {
  const breach = baseline?.findings?.find((other) => other.id === id)?.breach;
  return breach === undefined || value === null || !SUMMED.has(unit)
    ? undefined
    : value - breach.value;
}
