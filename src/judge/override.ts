import type { Budget } from '../model/budget.ts';
import type { Finding, GateReport } from '../model/report.ts';
import { isAboutGrowth } from './judge-image.ts';

/** A label on a pull request. */
export interface Override {
  readonly label: string;
  /** Who set it. */
  readonly by: string;
}

/**
 * Turns failed growth rules into warnings if the pull request has the budget's override label; each
 * says who set it.
 */
export function applyOverride(
  findings: readonly Finding[],
  budget: Budget | undefined,
  override: Override | undefined,
): readonly Finding[] {
  const label = budget?.overrideLabel ?? null;
  if (override === undefined || label === null || override.label !== label) return findings;
  return findings.map((finding) => {
    if (!isFailedGrowth(finding)) return finding;
    const trace = `lowered to a warning by the label "${label}", set by ${override.by}`;
    const why = finding.why === undefined ? trace : `${finding.why}\n${trace}`;
    return { ...finding, outcome: 'warn', why, overridden: { label, by: override.by } };
  });
}

/** Whether a label could let anything pass. */
export const hasFailedGrowth = ({ images }: GateReport): boolean =>
  images.some(({ findings }) => findings.some(isFailedGrowth));

const isFailedGrowth = (finding: Finding): boolean =>
  finding.outcome === 'fail' && isAboutGrowth(finding);
