import { COST_BASES, type CostSettings } from '../../model/cost.ts';
import { quote } from './budget-problems.ts';
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
    const range = `a number from ${least} to ${MOST}`;
    addProblem(
      reader,
      joinPointer(POINTER, key),
      `${quote(String(number))} is not ${range}`,
      `write ${range}`,
    );
    return otherwise;
  };
  for (const [one, other] of PAIRS)
    if (entries.has(one) && !entries.has(other))
      addProblem(
        reader,
        joinPointer(POINTER, one),
        `${one} has no effect without ${other}`,
        `add ${other}`,
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
  addProblem(
    reader,
    joinPointer(POINTER, 'currency'),
    `${quote(value)} is not a currency`,
    'write a code of three letters, e.g. USD or EUR',
  );
  return 'USD';
}
