import { resolve } from 'node:path';
import { extendHistoryFile, readHistories } from '../gate/history/read-histories.ts';
import type { HistoryReport } from '../model/history-report.ts';
import type { Host } from '../model/host.ts';
import { writeText } from '../publish/report-file.ts';
import type { Command } from './command.ts';

/** Reads a history, and with --write adds to its file. @throws GateError like reading */
export async function readHistory(
  { request, isWritten }: Command<'history'>,
  host: Host,
): Promise<HistoryReport> {
  if (!isWritten) return readHistories(request, host);
  const { path, text, report } = await extendHistoryFile(request, host);
  await writeText(resolve(host.cwd, path), text, 'history');
  return report;
}
