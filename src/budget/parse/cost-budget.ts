import { COST_BASES, type CostSettings } from '../../model/cost.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';

const MOST = 1e9;

/** Reads `cost`. The schema reports unknown keys and values of the wrong type. */
export function readCost(cost: BudgetValue): CostSettings | null {
  if (cost.entries.length === 0) return null;
  const readNumber = (key: string, otherwise: number, least: number): number => {
    const { value: number } = cost.get(key);
    if (typeof number !== 'number') return otherwise;
    if (number >= least && number <= MOST) return number;
    cost.get(key).refuse(explain('number-out-of-range', { number, least, most: MOST }));
    return otherwise;
  };
  for (const [one, other] of PAIRS)
    if (cost.get(one).isSet && !cost.get(other).isSet)
      cost.get(one).refuse(explain('key-without-effect', { key: one, missing: other }));
  const { value: of } = cost.get('of');
  return {
    pullsPerDay: readNumber('pullsPerDay', 0, 0),
    egressPerGB: readNumber('egressPerGB', 0, 0),
    storagePerGBMonth: readNumber('storagePerGBMonth', 0, 0),
    retained: readNumber('retained', 1, 1),
    currency: readCurrency(cost.get('currency')),
    of: COST_BASES.find((basis) => basis === of) ?? 'full',
  };
}

const PAIRS = [
  ['pullsPerDay', 'egressPerGB'],
  ['egressPerGB', 'pullsPerDay'],
  ['retained', 'storagePerGBMonth'],
  ['of', 'pullsPerDay'],
] as const;

function readCurrency(currency: BudgetValue): string {
  const { text, value } = currency;
  if (text === null || /^[A-Z]{3}$/.test(text)) return String(value ?? 'USD');
  currency.refuse(explain('not-currency', { text }));
  return 'USD';
}
