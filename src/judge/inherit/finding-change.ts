import { computeNoiseBytes, DEFAULT_NOISE } from '../../budget/noise.ts';
import type { Finding, FindingChange } from '../../model/report.ts';
import { type ComparedFacts, compareAmounts } from './amounts.ts';
import { measureCreep } from './creep.ts';

/**
 * What the change did to the value of a finding, and how much of that is noise.
 * @param value the baseline's
 * @param before the baseline's finding, or that of an earlier report
 */
export function measureChange(
  finding: Finding,
  value: number | null,
  compared: ComparedFacts,
  before: Finding | undefined,
): Omit<FindingChange, 'held'> | undefined {
  const amounts = compareAmounts(finding, value, compared, before);
  if (amounts === undefined) return undefined;
  const { basisBytes, ...change } = amounts;
  const noise = compared.noise ?? DEFAULT_NOISE;
  const noiseBytes = change.unit === 'bytes' ? computeNoiseBytes(noise, basisBytes) : 0;
  const crept = measureCreep(finding, compared.baseline, noiseBytes);
  return { ...change, noiseBytes, ...(crept !== undefined && { crept }) };
}
