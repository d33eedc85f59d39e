import { countBytes, countChars, cutEnd } from '../../../model/cut-end.ts';
import type { GateReport } from '../../../model/report.ts';
import type { Detail } from '../../outline/document.ts';
import { outlineReport } from '../../outline/report-outline.ts';
import { unfold } from '../../outline/unfold.ts';
import { buildReportHeadline, formatReportHeadline } from '../../words/headline.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { chooseFullest } from '../markdown/fit.ts';
import { paintVersions } from '../markdown/markdown.ts';
import { paintSections } from '../markdown/paint.ts';
import { type Annotation, listAnnotations } from './annotations.ts';

export interface CheckRun {
  /** Plain text with the numbers, at most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 bytes, so that it fits however GitHub counts. */
  readonly summary: string;
  /** The details that the summary omits, with the same limit. */
  readonly text?: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** Only those with a line, because a check run accepts no others. */
  readonly annotations: readonly Annotation[];
}

const MOST_TITLE_CHARS = 255;
const MOST_BYTES = 65_535;

/**
 * The report for a check run.
 * @param failOn with `never`, an image over budget is neutral; an image that can't be measured
 * still fails
 */
export function renderCheckRun(
  report: GateReport,
  { failOn = 'over' }: { failOn?: 'over' | 'never' } = {},
): CheckRun {
  const safe = neutralizeReport(report);
  const text = chooseFullest(paintTextVersions(safe), MOST_BYTES, countBytes);
  const summary = paintVersions(safe, SUMMARY, ({ lead }) => paintSections(lead, safe.run), 'none');
  return {
    title: cutEnd(formatReportHeadline(buildReportHeadline(safe)), MOST_TITLE_CHARS, countChars),
    summary: chooseFullest(summary, MOST_BYTES, countBytes),
    ...(text !== '' && { text }),
    conclusion: chooseConclusion(report, failOn),
    annotations: listAnnotations(report).filter(
      ({ file, line }) => file !== undefined && line !== undefined,
    ),
  };
}

const SUMMARY: Detail = {
  leadRows: 5,
  foldRows: 20,
  layerRows: 130,
  imageBlocks: 20,
  overviewRows: 100,
  arrow: '→',
};

/** The folds of the comment, opened: fewer rows, then fewer images, then nothing. */
function* paintTextVersions(report: GateReport): Generator<string> {
  for (const [foldRows, imageBlocks] of [
    [20, 50],
    [5, 50],
    [5, 10],
    [3, 2],
  ] as const) {
    const { folds } = outlineReport(report, { ...SUMMARY, foldRows, imageBlocks });
    yield paintSections(folds.flatMap(unfold), report.run).join('\n\n');
  }
  yield '';
}

/**
 * A warning is neutral: a required check that is neutral passes, but does not look like a success.
 */
function chooseConclusion(
  { verdict }: GateReport,
  failOn: 'over' | 'never',
): CheckRun['conclusion'] {
  if (verdict === 'pass') return 'success';
  return verdict === 'warn' || (verdict === 'fail' && failOn === 'never') ? 'neutral' : 'failure';
}
