import { type GateError, toGateError } from '../errors.ts';
import { type GateReport, type ReportedError, SCHEMA_VERSION } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { VERSION } from '../version.ts';

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

export const toActionError = (error: unknown): GateError =>
  toGateError(error, 'the log of a run with debug logging enabled');
