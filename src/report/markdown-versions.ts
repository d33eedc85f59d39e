import type { GateReport } from '../model/report.ts';
import { markdownBody, markdownTitle, type ReportDetail } from './paint/markdown/markdown.ts';
import { verdictLine } from './verdict-line.ts';
import { isLimited, isRefused } from './words/verdict-words.ts';

/** What a shorter version has less of than the full one, and how it says so. */
interface Step {
  readonly less: Partial<ReportDetail>;
  readonly left: string;
}

const STEPS: readonly Step[] = [
  { less: {}, left: '' },
  { less: { moreRows: 0 }, left: 'what is folded away where there is room' },
  { less: { moreRows: 0, rows: 3, blocks: 20 }, left: 'most rows of each list' },
  { less: { moreRows: 0, rows: 3, blocks: 5 }, left: 'most images and most rows of each list' },
  { less: { moreRows: 0, rows: 0, blocks: 5, overviewRows: 20 }, left: 'all lists but the rules' },
  { less: { moreRows: 0, rows: 0, blocks: 0, overviewRows: 20 }, left: 'all but the verdicts' },
];

/**
 * The report from its fullest version to its verdict alone, each saying what it leaves out.
 * @param report as `inertReport` leaves it
 * @param hasTitle whether the verdict stands above it
 */
export function* markdownVersions(
  report: GateReport,
  full: ReportDetail,
  hasTitle = true,
): Generator<string> {
  const title = hasTitle ? [markdownTitle(report)] : [];
  for (const { less, left } of STEPS) {
    const remark = left === '' ? '' : `Shortened to fit here: without ${left}.`;
    yield `${[...title, ...markdownBody(report, { ...full, ...less }, remark)].join('\n\n')}\n`;
  }
  const [line = ''] = markdownTitle(report).split('\n');
  yield `${line}\n`;
  const { mark } = verdictLine(report.images);
  yield `${mark} ${shortest(report)}\n`;
}

/** Of our own words alone, so that it may be cut anywhere. */
function shortest({ verdict, images }: GateReport): string {
  if (verdict === 'pass') return images.every(isLimited) ? 'within budget' : 'no limit applies';
  return verdict === 'unmeasured' && images.some(isRefused) ? 'not checked' : SHORTEST[verdict];
}

const SHORTEST: Readonly<Record<Exclude<GateReport['verdict'], 'pass'>, string>> = {
  warn: 'over a warning limit',
  fail: 'over budget',
  unmeasured: 'could not be measured',
};
