import type { GateError } from '../errors.ts';
import type { ReportedError } from '../model/report.ts';

/** The form of the error in a report. */
export const toReportedError = ({ code, message, where, fix }: GateError): ReportedError => ({
  code,
  message,
  ...(where !== undefined && { where }),
  ...(fix !== undefined && { fix }),
});
