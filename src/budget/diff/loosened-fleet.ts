import type { Budget } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { type Check, toLimits } from '../budget-checks.ts';
import { FLEET_RULES } from '../fleet-rules.ts';
import { findLimitLoosenings, findStrictest } from './loosened-limits.ts';

/** Limits for all images together that allow more, or limit other sizes. */
export function findFleetLoosenings(
  { fleet: old }: Budget,
  headBudget: Budget | undefined,
): Loosening[] {
  if (old === null) return [];
  const now = headBudget?.fleet ?? null;
  const limits = FLEET_RULES.flatMap(({ key, unit, bound }) => {
    const toCheck = (fleet: typeof now): Check => ({
      ...({ key: `fleet ${key}`, kind: 'limit', label: `fleet.${key}`, unit, bound } as const),
      ...toLimits(fleet?.rules.get(key) ?? {}),
      names: [],
    });
    const before = toCheck(old);
    return findLimitLoosenings(before, findStrictest([before]), findStrictest([toCheck(now)]));
  });
  const ofOther =
    now === null || now.of === old.of
      ? []
      : [{ kind: 'setting' as const, rule: 'fleet.of', oldValue: old.of, newValue: now.of }];
  return [...limits, ...ofOther].map((one) => ({ ...one, image: null }));
}
