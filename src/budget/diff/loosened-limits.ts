import type { Loosening } from '../../model/report.ts';
import type { Check } from '../budget-checks.ts';

/** Thresholds as costs: higher is worse. Infinity: no threshold. */
export interface Limits {
  readonly warn: number;
  readonly fail: number;
}

/** The combined limits of several checks of the same thing. */
export const findStrictest = (checks: readonly Check[]): Limits =>
  checks
    .map(toCosts)
    .reduce(pickStricter, { warn: Number.POSITIVE_INFINITY, fail: Number.POSITIVE_INFINITY });

export const pickStricter = (one: Limits, other: Limits): Limits => ({
  warn: Math.min(one.warn, other.warn),
  fail: Math.min(one.fail, other.fail),
});

/** Whether `after` fails later than `before`, or stays silent for longer. */
export const isLooser = (before: Limits, after: Limits): boolean =>
  after.fail > before.fail || findFirstAlert(after) > findFirstAlert(before);

/** A loosening, not yet assigned to an image and a platform. */
export type UnplacedLoosening = Omit<Loosening, 'image' | 'platform'>;

/**
 * How the limits of a check were loosened. Losing a warning that never came before the failure
 * doesn't count.
 */
export function findLimitLoosenings(
  check: Check,
  before: Limits,
  after: Limits,
): UnplacedLoosening[] {
  const { label: rule, unit } = check;
  if (check.kind === 'denial') return isLooser(before, after) ? [{ kind: 'denial', rule }] : [];
  const toLoosening = (bound: 'warn' | 'fail'): UnplacedLoosening => {
    const [oldLimit, newLimit] = [toLimit(check, before[bound]), toLimit(check, after[bound])];
    return { kind: 'limit', rule, bound, unit, oldLimit, newLimit };
  };
  const isWarnLoosened = before.warn < before.fail && findFirstAlert(after) > before.warn;
  return [
    ...(isWarnLoosened ? [toLoosening('warn')] : []),
    ...(after.fail > before.fail ? [toLoosening('fail')] : []),
  ];
}

const findFirstAlert = ({ warn, fail }: Limits): number => Math.min(warn, fail);

const toCosts = (check: Check): Limits => ({
  warn: toCost(check, check.warn),
  fail: toCost(check, check.fail),
});

const toCost = ({ bound }: Check, limit: number | null): number => {
  if (limit === null) return Number.POSITIVE_INFINITY;
  return bound === 'atMost' ? limit : -limit;
};

function toLimit({ bound }: Check, cost: number): number | null {
  if (cost === Number.POSITIVE_INFINITY) return null;
  // Not `-cost`, which turns 0 into -0.
  return bound === 'atMost' ? cost : 0 - cost;
}
