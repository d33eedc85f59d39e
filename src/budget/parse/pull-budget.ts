import { DEFAULT_PULL, PULL_CLIENTS, type PullBudget } from '../../model/pull.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { findClosest } from './closest.ts';
import { type QuantityReading, readRate, readSeconds } from './quantities.ts';

const MOST_AT_ONCE = 64;

/** Reads `pull`. The schema reports unknown keys and values of the wrong type. */
export function readPull(pull: BudgetValue): PullBudget | null {
  const { entries } = pull;
  if (entries.length === 0) return null;
  const read = (key: string, parse: (text: string) => QuantityReading): number | undefined => {
    const text = getWritten(pull.get(key));
    if (text === undefined) return undefined;
    const reading = parse(text);
    if ('value' in reading) return reading.value;
    pull.get(key).refuse(reading);
    return undefined;
  };
  return {
    client: readClient(pull.get('client')),
    bandwidthBytesPerSecond: read('bandwidth', readRate) ?? DEFAULT_PULL.bandwidthBytesPerSecond,
    roundTripSeconds: read('roundTrip', readSeconds) ?? DEFAULT_PULL.roundTripSeconds,
    unpackBytesPerSecond: read('unpack', readRate) ?? null,
    downloads: read('downloads', readAtOnce) ?? null,
    unpacks: read('unpacks', readAtOnce) ?? null,
    written: Object.fromEntries(entries.map(([key, one]) => [key, getWritten(one) ?? ''])),
  };
}

const getWritten = ({ isSet, place }: BudgetValue): string | undefined =>
  isSet ? place?.text : undefined;

function readClient(value: BudgetValue): PullBudget['client'] {
  const text = getWritten(value);
  const client = PULL_CLIENTS.find((one) => one === text);
  if (client !== undefined || text === undefined) return client ?? DEFAULT_PULL.client;
  const meant = findClosest(text, PULL_CLIENTS);
  value.refuse(explain('not-client', { text, meant, known: PULL_CLIENTS }));
  return DEFAULT_PULL.client;
}

function readAtOnce(text: string): QuantityReading {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= MOST_AT_ONCE
    ? { value }
    : explain('not-number-at-once', { text, most: MOST_AT_ONCE });
}
