import { computeNoiseBytes, DEFAULT_NOISE } from '../../budget/noise.ts';
import type { Finding, FindingChange } from '../../model/report.ts';
import { isEffort, measureSlowdown } from '../judge-effort.ts';
import { type ChangedAmounts, type ComparedFacts, compareAmounts } from './amounts.ts';
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
  const amounts = compareTimes(finding, value) ?? compareAmounts(finding, value, compared, before);
  if (amounts === undefined) return undefined;
  const { basisBytes, ...change } = amounts;
  const noise = compared.noise ?? DEFAULT_NOISE;
  const noiseBytes = change.unit === 'bytes' ? computeNoiseBytes(noise, basisBytes) : 0;
  const crept =
    compared.baseline === undefined
      ? before?.change?.crept
      : measureCreep(finding, compared.baseline, noiseBytes);
  return { ...change, noiseBytes, ...(crept !== undefined && { crept }) };
}

/** Measurements vary from run to run. */
function compareTimes(finding: Finding, before: number | null): ChangedAmounts | undefined {
  if (!isEffort(finding.measure) || finding.unit !== 'seconds') return undefined;
  return { amount: measureSlowdown(finding.value, before), unit: 'seconds', basisBytes: 0 };
}
