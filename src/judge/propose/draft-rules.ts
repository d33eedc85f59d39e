import { findRule, type Rule } from '../../budget/rules.ts';
import type { DraftRule } from '../../model/budget-draft.ts';
import type { ReadFacts } from '../../model/facts.ts';
import { formatLimit } from './limit-text.ts';
import { proposeLimit } from './propose-limit.ts';

/** The rules of each image. */
export const FOR_EACH = [
  'highestImageBytes',
  'highestReclaimableBytes',
  'highestLayerCount',
  'highestPullBytes',
];
/** Other machines may not be able to measure these. */
const SUGGESTED = ['highestPullBytes'];

/** Limits that all these images pass. */
export function draftRules(keys: readonly string[], facts: readonly ReadFacts[]): DraftRule[] {
  return keys.flatMap((key) => {
    const rule = findRule(key);
    return rule === undefined ? [] : draftRule(rule, facts);
  });
}

/** @returns nothing if an image lacks the measure, unless dive has a default for its rule */
function draftRule(rule: Rule, facts: readonly ReadFacts[]): DraftRule[] {
  const judged = facts.filter((one) => !alwaysPasses(rule, one));
  const values = judged.map((one) => readExactValue(rule, one));
  const isMeasured = !values.includes(null);
  if (!isMeasured && !rule.isDive) return [];
  const worst = rule.bound === 'atMost' ? Math.max : Math.min;
  const value = isMeasured && values.length > 0 ? worst(...values.map(Number)) : null;
  const imageBytes = Math.max(...facts.map(({ measures }) => measures.imageBytes));
  const limit =
    value === null ? (isMeasured ? rule.default : null) : proposeLimit(rule, value, imageBytes);
  const { key, unit } = rule;
  const isSuggestion = SUGGESTED.includes(key);
  return [{ key, unit, value, limit: formatLimit(unit, limit), figure: limit, isSuggestion }];
}

/** dive passes 0 / 0, regardless of the limit. */
const alwaysPasses = ({ measure }: Rule, { measures, files }: ReadFacts): boolean =>
  measure === 'userWastedRatio' && measures[measure] === null && files.diveUserWasted === 'NaN';

function readExactValue({ measure }: Rule, { measures, pullBytesAre }: ReadFacts): number | null {
  if (measure === 'pullBytes' && pullBytesAre === 'estimate') return null;
  const known: Readonly<Partial<Record<Rule['measure'], number | null>>> = measures;
  return known[measure] ?? null;
}
