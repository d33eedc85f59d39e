import { fromReported } from '../errors.ts';
import { readLimits } from '../gate/limits.ts';
import { run } from '../gate/run.ts';
import { findReportPath } from '../host/report-file.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import type { Command } from './command.ts';
import { judgeReportFile } from './judge.ts';

/**
 * Reads or measures the image to view, and judges it by the budget.
 * @throws GateError of an image that could not be measured, because there is nothing to view
 */
export async function readView(
  { request, ...work }: Command<'view'>,
  host: Host,
): Promise<GateReport> {
  const [named] = request.images;
  const reportPath = named === undefined ? undefined : await findReportPath(named.source);
  const report =
    reportPath === undefined
      ? await run(request, host, { limits: await readLimits(request, host) })
      : await judgeReportFile({ ...work, name: 'judge', reportPath, request }, host);
  const error = report.images.find((image) => image.error !== undefined)?.error;
  if (error !== undefined) throw fromReported(error);
  return report;
}
