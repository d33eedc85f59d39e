import { type GateError, toGateError, toReported } from '../errors.ts';
import { REPORT_ORIGIN } from '../gate/report-origin.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { writeReportFile } from '../publish/report-file.ts';
import { Message } from '../report/words/messages/message.ts';

/**
 * Creates the report of a run that ended before measuring, so the pull request shows why and an
 * earlier comment doesn't keep claiming success.
 * @param what the images to check, as named by the workflow
 */
export function createFailureReport(
  error: GateError,
  what: string,
  run: RunContext | undefined,
): GateReport {
  return {
    ...REPORT_ORIGIN,
    ...(run && { run }),
    budget: { source: '', sha256: null, rules: [] },
    verdict: 'unmeasured',
    notices: [],
    images: [
      {
        key: { name: what, platform: '' },
        verdict: 'unmeasured',
        findings: [],
        error: toReported(error),
        notices: [],
      },
    ],
  };
}

export const toActionError = (error: unknown): GateError =>
  toGateError(error, new Message('debug-log', {}));

/** @returns what went wrong */
export async function writeOrFail(path: string, text: string): Promise<GateError | undefined> {
  try {
    await writeReportFile(path, text);
    return undefined;
  } catch (error) {
    return toActionError(error);
  }
}
