import type { Budget } from '../../model/budget.ts';
import type { CostSettings } from '../../model/cost.ts';
import type { Loosening } from '../../model/report.ts';

const NUMBERS = ['pullsPerDay', 'egressPerGB', 'storagePerGBMonth', 'retained'] as const;

/** Settings of `cost` with which the same image costs less, or is counted in another currency. */
export function findCostLoosenings(
  { cost: old }: Budget,
  headBudget: Budget | undefined,
): Loosening[] {
  const now = headBudget?.cost ?? null;
  // Without prices, the rule can't be measured and does not pass.
  if (old === null || now === null) return [];
  const toLoosening = (key: keyof CostSettings): Loosening => ({
    kind: 'cost',
    rule: `cost.${key}`,
    image: null,
    oldValue: String(old[key]),
    newValue: String(now[key]),
  });
  const keys: (keyof CostSettings)[] = [
    ...NUMBERS.filter((key) => now[key] < old[key]),
    ...(now.currency !== old.currency ? ['currency' as const] : []),
    ...(now.of === 'update' && old.of === 'full' ? ['of' as const] : []),
  ];
  return keys.map(toLoosening);
}
