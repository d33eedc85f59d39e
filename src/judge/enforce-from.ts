import type { Budget } from '../model/budget.ts';
import type { Finding } from '../model/report.ts';

/** Turns failures into warnings until the day that the budget sets; the image's own comes first. */
export function delayFailures(
  findings: readonly Finding[],
  budget: Budget | undefined,
  imageName: string,
  now: Date,
): readonly Finding[] {
  const day = budget?.images.get(imageName)?.enforceFrom ?? budget?.enforceFrom;
  if (day === undefined || now.toISOString().slice(0, 10) >= day) return findings;
  return findings.map((finding) => {
    if (finding.outcome !== 'fail') return finding;
    const words = `fails from ${day}`;
    const why = finding.why === undefined ? words : `${finding.why}\n${words}`;
    return { ...finding, outcome: 'warn', why, enforcedFrom: day };
  });
}
