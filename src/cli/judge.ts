import { addDraft } from '../gate/add-draft.ts';
import { readBaseline } from '../gate/baseline/open.ts';
import { continueBaseline } from '../gate/history/continue-history.ts';
import { readLimits } from '../gate/limits.ts';
import { nameReportedImages } from '../gate/name-images.ts';
import { readReportFile } from '../host/report-file.ts';
import { restoreAdvice } from '../judge/advice-off.ts';
import { judgeReport } from '../judge/judge.ts';
import { parseReport } from '../judge/parse-report.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command.ts';

/**
 * Judges the images of a report again, by the current budget.
 * @throws GateError USAGE, BUDGET_INVALID or REPORT_INVALID
 */
export async function judgeReportFile(
  { reportPath, request }: Command<'judge'>,
  host: Host,
): Promise<GateReport> {
  const limits = await readLimits(request, host);
  const text = await readReportFile(reportPath, host);
  const { images: stored, run } = parseReport({ text, source: reportPath });
  const measured = stored.map(restoreAdvice);
  const images = nameReportedImages(measured, limits.budget, host.cwd);
  const compare = await readBaseline({ ...request, platforms: [] }, limits, host);
  const now = host.now();
  const report = judgeReport({
    ...limits,
    images: compare === undefined ? images : continueBaseline(compare(images), {}),
    notices: limits.notices ?? [],
    isOfBranch: run !== undefined && run.baseSha === null,
    now,
    toolVersion: VERSION,
  });
  return addDraft(report, false, now);
}
