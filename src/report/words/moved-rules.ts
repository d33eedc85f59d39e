import type { Comparison } from '../../model/comparison.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { findMainGrowth, isWithinNoise } from './growth-words.ts';

/**
 * Whether a rule is news of this change: its value moved by more than noise, or it does not pass
 * and the baseline does not explain that.
 */
export function isMoved(finding: Finding, { comparison }: ImageReport): boolean {
  const { outcome, value, baselineValue, isUnchanged } = finding;
  if (comparison === undefined) return true;
  if (isUnchanged === true) return isBrokenByLimit(finding);
  if (baselineValue !== undefined)
    return baselineValue !== value || hasNewParts(finding) || isBrokenByLimit(finding);
  if (outcome !== 'pass') return outcome !== 'skipped';
  return isOfGrowth(finding) && !isStill(finding, comparison);
}

/** Whether the baseline's value is unknown, e.g. in old reports. */
export const isUnknown = (finding: Finding): boolean =>
  finding.baselineValue === undefined && !isOfGrowth(finding);

const hasNewParts = ({ change }: Finding): boolean => (change?.newCount ?? 0) > 0;

/** The value is the same, but the change lowered its limit. */
const isBrokenByLimit = ({ outcome, change }: Finding): boolean =>
  (outcome === 'fail' || outcome === 'warn') &&
  (change === undefined || change.held === 'lowered' || change.held === 'added');

const isOfGrowth = ({ measure }: Finding): boolean =>
  /[gG]rowth(?:Bytes|Ratio)$|^(?:deltaPull|update)Bytes$|^updateSeconds$/.test(measure);

/** Whether nothing grew, for a growth rule. */
function isStill({ value, unit }: Finding, comparison: Comparison): boolean {
  if (value === null || value === 0) return true;
  return unit === 'bytes'
    ? isWithinNoise(comparison, value)
    : isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? value);
}
