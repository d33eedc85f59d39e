import type { GateReport } from '../../../model/report.ts';
import { markdownVersions } from '../../markdown-versions.ts';
import { inertReport } from '../../words/inert.ts';
import { countBytes, fullestFitting } from '../markdown/fit.ts';
import type { ReportDetail } from '../markdown/markdown.ts';

export interface SummaryRoom {
  /** Bytes of UTF-8. */
  readonly maxBytes?: number;
}

/** Source: actions/runner, FileCommandManager.cs: what a step's summary may have. */
const MOST_BYTES = 1024 * 1024;

/** The report for a job's summary: what the comment says, with every rule and every layer. */
export function renderSummary(
  report: GateReport,
  { maxBytes = MOST_BYTES }: SummaryRoom = {},
): string {
  return fullestFitting(markdownVersions(inertReport(report), FULL), maxBytes, countBytes);
}

const FULL: ReportDetail = { rows: 20, moreRows: 20, isWhole: true, blocks: 50, overviewRows: 500 };
