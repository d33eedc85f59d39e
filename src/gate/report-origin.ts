import { type GateReport, SCHEMA_VERSION } from '../model/report.ts';
import { VERSION } from '../version.ts';

/** Of reports that are made here. */
export const REPORT_ORIGIN: Pick<GateReport, 'schemaVersion' | 'tool'> = {
  schemaVersion: SCHEMA_VERSION,
  tool: { name: 'plimsoll', version: VERSION },
};
