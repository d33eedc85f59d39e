import type { Finding } from '../model/report.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** A rule with its limits, before there is a value. */
export type UnjudgedFinding = Omit<Finding, 'value' | 'distance' | 'outcome'>;

type Limits = Pick<Finding, 'bound' | 'warnLimit' | 'failLimit'>;

/** Judges a value by its limits. A value equal to the limit passes, as in dive. */
export function judgeValue(
  limits: Limits,
  value: number,
): Pick<Finding, 'value' | 'distance' | 'outcome'> {
  const beyondFail = measureExcess(limits, limits.failLimit, value);
  const beyondWarn = measureExcess(limits, limits.warnLimit, value);
  if (beyondFail !== null && beyondFail > 0)
    return { value, distance: beyondFail, outcome: 'fail' };
  if (beyondWarn !== null && beyondWarn > 0)
    return { value, distance: beyondWarn, outcome: 'warn' };
  // The distance to the closest limit.
  return {
    value,
    distance: Math.max(beyondFail ?? -Infinity, beyondWarn ?? -Infinity),
    outcome: 'pass',
  };
}

/** The finding of a rule with its value. */
export const toJudged = <Unjudged extends Limits>(unjudged: Unjudged, value: number) => ({
  ...unjudged,
  ...judgeValue(unjudged, value),
});

function measureExcess({ bound }: Limits, limit: number | null, value: number): number | null {
  if (limit === null) return null;
  return bound === 'atMost' ? value - limit : limit - value;
}

/** A finding without a value, and why there is none. */
export const judgeWithoutValue = (
  unjudged: UnjudgedFinding,
  outcome: Finding['outcome'],
  why: Sentence | undefined,
): Finding => ({
  ...unjudged,
  value: null,
  distance: null,
  outcome,
  ...(why !== undefined && { why }),
});

export const toUnmeasured = (unjudged: UnjudgedFinding, why: Sentence | undefined): Finding =>
  judgeWithoutValue(unjudged, 'unmeasured', why);
