import { asGateError, type GateError } from '../errors.ts';
import { type GateReport, type ReportedError, SCHEMA_VERSION } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { VERSION } from '../version.ts';

/**
 * The report of a run that ended before it measured anything, so that whoever looks at the pull request learns why, and an
 * earlier comment does not go on saying that all is well.
 * @param what the images that were to be checked, as the workflow names them
 */
export function createFailureReport(
  error: GateError,
  what: string,
  run: RunContext | undefined,
): GateReport {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'plimsoll', version: VERSION },
    ...(run && { run }),
    budget: { source: '', sha256: null, rules: [] },
    verdict: 'unmeasured',
    notices: [],
    images: [
      {
        key: { name: what, platform: '' },
        verdict: 'unmeasured',
        findings: [],
        error: toReportedError(error),
        notices: [],
      },
    ],
  };
}

function toReportedError({ code, message, where, fix }: GateError): ReportedError {
  return {
    code,
    message,
    ...(where !== undefined && { where }),
    ...(fix !== undefined && { fix }),
  };
}

export const toGateError = (error: unknown): GateError =>
  asGateError(error, 'the log of a run that has debug logging on');
