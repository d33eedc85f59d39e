import type { GateReport } from '../model/report.ts';
import { fitMarkdown } from './fit.ts';

export interface SummaryRoom {
  /** UTF-8 bytes. */
  readonly maxBytes?: number;
}

/** What a step may write; see `FileCommandManager.cs` of actions/runner. */
const MOST_BYTES = 1024 * 1024;

/** The report for a job's summary. */
export function renderSummary(report: GateReport, { maxBytes = MOST_BYTES }: SummaryRoom = {}): string {
  // No code unit takes more than three bytes.
  return fitMarkdown(report, Math.floor(maxBytes / 3));
}
