import type { Budget } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import type { Check } from '../budget-checks.ts';
import { FLEET_RULES } from '../fleet-rules.ts';
import { findLimitLoosenings, findStrictest } from './loosened-limits.ts';

/** Limits for all images together that allow more, or limit other sizes. */
export function findFleetLoosenings(
  { fleet: old }: Budget,
  headBudget: Budget | undefined,
): Loosening[] {
  if (old === null) return [];
  const now = headBudget?.fleet ?? null;
  const limits = FLEET_RULES.flatMap((rule) => {
    const [before, after] = [old, now].map((fleet): Check => {
      const { warn, fail } = fleet?.rules.get(rule.key) ?? {};
      return {
        key: `fleet ${rule.key}`,
        kind: 'limit',
        label: `fleet.${rule.key}`,
        unit: rule.unit,
        bound: rule.bound,
        warn: warn?.limit ?? null,
        fail: fail?.limit ?? null,
        names: [],
      };
    }) as [Check, Check];
    return findLimitLoosenings(before, findStrictest([before]), findStrictest([after]));
  });
  const isOfOther = now !== null && now.of !== old.of;
  return [
    ...limits.map((one) => ({ ...one, image: null })),
    ...(isOfOther
      ? [
          {
            kind: 'setting' as const,
            rule: 'fleet.of',
            image: null,
            oldValue: old.of,
            newValue: now.of,
          },
        ]
      : []),
  ];
}
