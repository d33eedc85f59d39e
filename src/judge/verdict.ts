import { ERROR_EXIT, EXIT, type ExitCode } from '../exit-codes.ts';
import type { FleetSummary } from '../model/fleet.ts';
import type { Finding, GateReport, ImageReport, Verdict } from '../model/report.ts';

/** @param hasLimits whether there is a budget or a rule flag; without one, a pass is a warning */
export const computeImageVerdict = (
  findings: readonly Finding[],
  error: ImageReport['error'],
  hasLimits: boolean,
): Verdict => {
  if (error !== undefined) return 'unmeasured';
  return findWorst([...findings.map(toVerdict), hasLimits ? 'pass' : 'warn']);
};

/** Whether there is no budget and no rule flag, so that only dive's defaults apply. */
export const lacksLimits = ({ source, rules }: GateReport['budget']): boolean =>
  source === null && rules.every(({ isDefault }) => isDefault);

/** If nothing was measured, nothing is within budget. */
export const computeReportVerdict = (
  images: readonly ImageReport[],
  fleet: FleetSummary | undefined,
): Verdict =>
  images.length === 0
    ? 'unmeasured'
    : findWorst([
        ...images.map(({ verdict }) => verdict),
        ...(fleet?.findings ?? []).map(({ outcome }) => outcome),
      ]);

export const computeFleetVerdict = ({ findings }: Pick<FleetSummary, 'findings'>): Verdict =>
  findWorst(findings.map(({ outcome }) => outcome));

const WORST_FIRST: readonly Verdict[] = ['unmeasured', 'fail', 'warn', 'pass'];

const findWorst = (verdicts: readonly Verdict[]): Verdict =>
  WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';

const toVerdict = ({ outcome }: Finding): Verdict =>
  outcome === 'waived' || outcome === 'skipped' || outcome === 'inherited' ? 'pass' : outcome;

/** The exit code of a run: 2 takes precedence over 3, then 1, then 0. */
export function toExitCode({ verdict, images }: GateReport): ExitCode {
  if (images.some(({ error }) => error !== undefined && ERROR_EXIT[error.code] === EXIT.unusable))
    return EXIT.unusable;
  if (verdict === 'unmeasured') return EXIT.unmeasured;
  return verdict === 'fail' ? EXIT.over : EXIT.within;
}
