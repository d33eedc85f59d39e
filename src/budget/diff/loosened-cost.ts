import type { Budget } from '../../model/budget.ts';
import type { CostSettings } from '../../model/cost.ts';
import type { Loosening } from '../../model/report.ts';

const KEYS: readonly (keyof CostSettings)[] = [
  ...(['pullsPerDay', 'egressPerGB', 'storagePerGBMonth', 'retained'] as const),
  ...(['currency', 'of'] as const),
];

/**
 * Settings of `cost` that change: every one, because the same image costs something else then. New
 * prices are one only if a limit waits for them: without prices, it does not pass.
 */
export function findCostLoosenings(
  { cost: old }: Budget,
  headBudget: Budget | undefined,
  isLimited: boolean,
): Loosening[] {
  const now = headBudget?.cost ?? null;
  if (now === null) return [];
  if (old === null)
    return isLimited ? [{ kind: 'cost', rule: 'cost', image: null, oldValue: null }] : [];
  return KEYS.filter((key) => now[key] !== old[key]).map((key) => ({
    kind: 'cost',
    rule: `cost.${key}`,
    image: null,
    oldValue: String(old[key]),
    newValue: String(now[key]),
  }));
}
