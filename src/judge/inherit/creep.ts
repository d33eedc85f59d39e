import type { Finding } from '../../model/report.ts';
import type { BaselineRecord } from '../compared.ts';
import { isSummed } from './amounts.ts';

/** This multiple of the noise is noticeable, although no single change was. */
const NOTICEABLE_TIMES = 10;

/**
 * How much worse a value got since its limit was first broken, in small steps.
 * @param baseline its report has that information
 * @returns undefined if unknown or not noticeable
 */
export function measureCreep(
  { id, value, unit }: Finding,
  baseline: BaselineRecord | undefined,
  noiseBytes: number,
): number | undefined {
  const breach = baseline?.findings?.find((other) => other.id === id)?.breach;
  if (breach === undefined || value === null || !isSummed(unit)) return undefined;
  const crept = value - breach.value;
  return crept > NOTICEABLE_TIMES * noiseBytes ? crept : undefined;
}
