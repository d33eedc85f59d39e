import { readLimits } from '../gate/limits.ts';
import { run } from '../gate/run.ts';
import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import type { Command } from './command.ts';
import { checkAnythingNamed } from './nothing-named.ts';

/**
 * Measures images and judges them by the budget.
 * @throws GateError if the request or the budget can't be used at all
 */
export async function checkImages(
  { request, historyPath }: Command<'check'>,
  host: Host,
): Promise<GateReport> {
  const limits = await readLimits(request, host);
  checkAnythingNamed('check', request, limits.budget, host);
  if (historyPath === undefined) return run(request, host, { limits });
  const { openHistoryFile } = await import('../gate/history/history-file.ts');
  return run(request, host, { limits, ...(await openHistoryFile(historyPath, host)) });
}
