import { matchImages } from '../compare/match-images.ts';
import { type PushedCommit, traceBreaches } from '../judge/inherit/breaches.ts';
import type { Budget } from '../model/budget.ts';
import type { GateReport, ImageReport } from '../model/report.ts';
import type { Baseline } from './baseline/baseline.ts';

/** Whether any limit is broken, so that the report shows when that started. */
export const hasBreach = ({ images }: GateReport): boolean =>
  images.some(({ findings }) =>
    findings.some(({ outcome }) => outcome === 'fail' || outcome === 'warn'),
  );

/** Notes in a branch's report when its limits were first broken. */
export function addBreaches(
  report: GateReport,
  { images: earlier, match }: Baseline,
  pushed: PushedCommit,
  budget: Budget | undefined,
): GateReport {
  const matches = matchImages(
    report.images.map(({ key }) => ({ ...key, family: match?.toFamily(key.name) })),
    earlier.map(({ key, family }) => ({ ...key, family })),
    match !== undefined && !match.isNameEnough,
  );
  const images = report.images.map((image, i): ImageReport => {
    const found = matches[i];
    const before =
      found !== undefined && 'index' in found ? earlier[found.index]?.findings : undefined;
    const { findings, history } = image;
    return { ...image, findings: traceBreaches(findings, before, pushed, budget?.noise, history) };
  });
  return { ...report, images };
}
