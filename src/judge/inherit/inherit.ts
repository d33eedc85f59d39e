import type { Finding, FindingChange, Held } from '../../model/report.ts';

/** The baseline's result for a rule that the image breaks, or would break by other limits. */
export interface BaselineResult {
  /** In the rule's unit; `null` if it has no number, like dive's ratio of 1/0. */
  readonly value: number | null;
  /** Its outcome with the same limits. */
  readonly outcome: Finding['outcome'];
  /**
   * Its outcome with the limits of the base branch; `none` without such a rule there, `undefined`
   * if those limits are unknown, or the same by definition.
   */
  readonly onBaseBranch: Finding['outcome'] | 'none' | undefined;
  /** What the change did; `undefined` if that is unknown: nothing is inherited. */
  readonly change: Omit<FindingChange, 'held'> | undefined;
}

/**
 * Decides whether a finding is inherited: the image breaks the limit, the baseline breaks it too
 * (and the limit of the base branch), and the change makes it worse by no more than noise.
 * @param result `undefined` if there is no baseline, or the rule has no value there
 * @param held why nothing is inherited in this run
 */
export function inheritFinding(
  finding: Finding,
  result: BaselineResult | undefined,
  held: Held | undefined,
): Finding {
  if (result === undefined) return finding;
  const known = { ...finding, baselineValue: result.value, ...noteUnchanged(finding, result) };
  const { change } = result;
  if (change === undefined || !isBrokenBy(result.outcome, finding.outcome)) return known;
  // With an older or forged baseline, the effect of this change is unknown.
  if (held === 'older' || held === 'unverified') return { ...known, change: { ...change, held } };
  if (isWorse(change)) return { ...known, change };
  const reason = findLimitChange(result, finding) ?? held;
  return reason === undefined
    ? { ...known, outcome: 'inherited', change }
    : { ...known, change: { ...change, held: reason } };
}

function noteUnchanged(finding: Finding, result: BaselineResult): Pick<Finding, 'isUnchanged'> {
  return isSameValue(finding, result) ? { isUnchanged: true } : {};
}

/** Ratios are compared by their bytes, as for inheritance. */
function isSameValue({ value, unit }: Finding, { value: before, change }: BaselineResult): boolean {
  if ((change?.newCount ?? 0) > 0) return false;
  if (value === before) return true;
  if (value === null || before === null || unit === 'count' || change?.unit !== 'bytes')
    return false;
  const { amount, baseImageUpdate = 0, noiseBytes } = change;
  const moved = unit === 'bytes' ? value - before : amount + baseImageUpdate;
  return Math.abs(moved) <= noiseBytes;
}

/** Noise does not apply to counts. Something new is worse, regardless of its size. */
const isWorse = ({ amount, unit, noiseBytes, newCount = 0 }: FindingChange): boolean =>
  newCount > 0 || amount > (unit === 'bytes' ? noiseBytes : 0);

/** A baseline with only a warning does not excuse a failure. */
function isBrokenBy(baseline: Finding['outcome'], image: Finding['outcome']): boolean {
  if (image === 'fail') return baseline === 'fail';
  return image === 'warn' && (baseline === 'fail' || baseline === 'warn');
}

/** A limit that the change adds or lowers would fail on the base branch after merging. */
function findLimitChange({ onBaseBranch }: BaselineResult, { outcome }: Finding): Held | undefined {
  if (onBaseBranch === undefined || isBrokenBy(toOutcome(onBaseBranch), outcome)) return undefined;
  return onBaseBranch === 'none' ? 'added' : 'lowered';
}

const toOutcome = (found: Finding['outcome'] | 'none'): Finding['outcome'] =>
  found === 'none' ? 'pass' : found;
