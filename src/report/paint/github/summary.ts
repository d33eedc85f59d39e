import { countBytes } from '../../../model/cut-end.ts';
import type { GateReport } from '../../../model/report.ts';
import type { Detail } from '../../outline/document.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { chooseFullest } from '../markdown/fit.ts';
import { paintVersions, paintWithFolds } from '../markdown/markdown.ts';

export interface SummaryRoom {
  /** Bytes of UTF-8. */
  readonly maxBytes?: number;
}

/** Source: actions/runner, FileCommandManager.cs: the limit of a step's summary. */
const MOST_BYTES = 1024 * 1024;

/** The report for a job summary: the comment with more rows, also for a pass. */
export function renderSummary(
  report: GateReport,
  { maxBytes = MOST_BYTES }: SummaryRoom = {},
): string {
  const safe = neutralizeReport(report);
  return chooseFullest(paintVersions(safe, FULL, paintWithFolds(safe)), maxBytes, countBytes);
}

const FULL: Detail = {
  leadRows: 10,
  foldRows: 20,
  layerRows: 130,
  imageBlocks: 50,
  overviewRows: 500,
  arrow: '→',
  historyRows: 40,
};
