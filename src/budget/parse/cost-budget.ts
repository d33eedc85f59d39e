import { COST_BASES, type CostSettings } from '../../model/cost.ts';
import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader, joinPointer, listEntries } from './budget-reader.ts';

const POINTER = '/cost';
const MOST = 1e9;

/** Reads `cost`. The schema reports unknown keys and values of the wrong type. */
export function readCost(reader: BudgetReader, value: unknown): CostSettings | null {
  const entries = new Map(listEntries(value));
  if (entries.size === 0) return null;
  const readNumber = (key: string, otherwise: number, least: number): number => {
    const number = entries.get(key);
    if (typeof number !== 'number') return otherwise;
    if (number >= least && number <= MOST) return number;
    const explained = explain('number-out-of-range', { number, least, most: MOST });
    addProblem(reader, joinPointer(POINTER, key), explained);
    return otherwise;
  };
  for (const [one, other] of PAIRS)
    if (entries.has(one) && !entries.has(other))
      addProblem(
        reader,
        joinPointer(POINTER, one),
        explain('key-without-effect', { key: one, missing: other }),
      );
  const of = entries.get('of');
  return {
    pullsPerDay: readNumber('pullsPerDay', 0, 0),
    egressPerGB: readNumber('egressPerGB', 0, 0),
    storagePerGBMonth: readNumber('storagePerGBMonth', 0, 0),
    retained: readNumber('retained', 1, 1),
    currency: readCurrency(reader, entries.get('currency')),
    of: COST_BASES.find((basis) => basis === of) ?? 'full',
  };
}

const PAIRS = [
  ['pullsPerDay', 'egressPerGB'],
  ['egressPerGB', 'pullsPerDay'],
  ['retained', 'storagePerGBMonth'],
  ['of', 'pullsPerDay'],
] as const;

function readCurrency(reader: BudgetReader, value: unknown): string {
  if (typeof value !== 'string' || /^[A-Z]{3}$/.test(value)) return String(value ?? 'USD');
  addProblem(reader, joinPointer(POINTER, 'currency'), explain('not-currency', { text: value }));
  return 'USD';
}
