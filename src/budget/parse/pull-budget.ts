import { DEFAULT_PULL, PULL_CLIENTS, type PullBudget } from '../../model/pull.ts';
import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader, joinPointer, listEntries } from './budget-reader.ts';
import { findClosest } from './closest.ts';
import { type QuantityReading, readRate, readSeconds } from './quantities.ts';

const POINTER = '/pull';
const MOST_AT_ONCE = 64;

/** Reads `pull`. The schema reports unknown keys and values of the wrong type. */
export function readPull(reader: BudgetReader, value: unknown): PullBudget | null {
  const keys = listEntries(value).map(([key]) => key);
  if (keys.length === 0) return null;
  const getText = (key: string): string | undefined =>
    keys.includes(key) ? reader.places.get(joinPointer(POINTER, key))?.text : undefined;
  const read = (key: string, parse: (text: string) => QuantityReading): number | undefined => {
    const text = getText(key);
    if (text === undefined) return undefined;
    const reading = parse(text);
    if ('value' in reading) return reading.value;
    addProblem(reader, joinPointer(POINTER, key), reading);
    return undefined;
  };
  return {
    client: readClient(reader, getText('client')),
    bandwidthBytesPerSecond: read('bandwidth', readRate) ?? DEFAULT_PULL.bandwidthBytesPerSecond,
    roundTripSeconds: read('roundTrip', readSeconds) ?? DEFAULT_PULL.roundTripSeconds,
    unpackBytesPerSecond: read('unpack', readRate) ?? null,
    downloads: read('downloads', readAtOnce) ?? null,
    unpacks: read('unpacks', readAtOnce) ?? null,
    written: Object.fromEntries(keys.map((key) => [key, getText(key) ?? ''])),
  };
}

function readClient(reader: BudgetReader, text: string | undefined): PullBudget['client'] {
  const client = PULL_CLIENTS.find((one) => one === text);
  if (client !== undefined || text === undefined) return client ?? DEFAULT_PULL.client;
  const meant = findClosest(text, PULL_CLIENTS);
  const explained = explain('not-client', { text, meant, known: PULL_CLIENTS });
  addProblem(reader, joinPointer(POINTER, 'client'), explained);
  return DEFAULT_PULL.client;
}

function readAtOnce(text: string): QuantityReading {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= MOST_AT_ONCE
    ? { value }
    : explain('not-number-at-once', { text, most: MOST_AT_ONCE });
}
