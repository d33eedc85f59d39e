import type { GateReport } from '../../../model/report.ts';
import type { Detail, Outline } from '../../outline/document.ts';
import { buildTitle, outlineReport } from '../../outline/report-outline.ts';
import { listFleetTroubles } from '../../words/fleet-words.ts';
import { buildReportHeadline, formatHeadline } from '../../words/headline.ts';
import { hasExceptions } from '../../words/image-ranks.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { isLimited, isRefused } from '../../words/verdict-words.ts';
import { formatPageUrl, formatRunUrl } from '../github/links.ts';
import { escapeCode, escapeProse } from './escape.ts';
import { MARKS, paintFold, paintSections, paintText } from './paint.ts';

/** The verdict. */
const paintTitle = (report: GateReport): string =>
  `${MARKS[buildReportHeadline(report).verdict]} ${paintText(buildTitle(report), report.run)}`;

/** What a shorter version reduces, and the words for it. */
interface Step {
  readonly less: Partial<Detail>;
  readonly left: string;
}

const STEPS: readonly Step[] = [
  { less: {}, left: '' },
  { less: { foldRows: 5, layerRows: 20 }, left: 'most rows of folded lists' },
  { less: { foldRows: 0 }, left: 'folded details' },
  { less: { foldRows: 0, imageBlocks: 5, overviewRows: 20 }, left: 'most images' },
  {
    less: { foldRows: 0, leadRows: 0, imageBlocks: 0, overviewRows: 20 },
    left: 'everything but the verdicts',
  },
];

/**
 * The report from its longest version to the verdict alone; each version says what it omits.
 * @param report from `neutralizeReport`
 * @param body paints the outline below the title
 */
export function* paintVersions(
  report: GateReport,
  full: Detail,
  body: (outline: Outline) => readonly string[],
  title: TitleStyle = 'heading',
): Generator<string> {
  for (const { less, left } of STEPS) {
    const outline = outlineReport(report, reduceDetail(full, less));
    const couldGo = paintText(outline.couldGo, report.run);
    const first = [
      ...(title === 'none' ? [] : [paintTitle(report)]),
      ...(couldGo === '' ? [] : [couldGo]),
    ];
    const head =
      first.length === 0 ? [] : [first.join(' · ') + (title === 'heading' ? '\n---' : '')];
    const remark = left === '' ? [] : [`Shortened to fit: without ${left}.`];
    const blocks = [...head, ...body(outline), ...remark];
    yield `${[...blocks, paintFooter(outline, report, blocks)].join('\n\n')}\n`;
  }
  yield `${paintTitle(report)}\n`;
  yield `${MARKS[report.verdict]} ${getShortestVerdict(report)}\n`;
}

/** A title that is plain text fits on one line. */
type TitleStyle = 'heading' | 'text' | 'none';

function reduceDetail(full: Detail, less: Partial<Detail>): Detail {
  const lesser = Object.entries(less).map(([key, value]) => [
    key,
    Math.min(Number(value), Number(full[key as keyof Detail])),
  ]);
  return { ...full, ...Object.fromEntries(lesser) };
}

/** The body, with closed folds below it. */
export const paintWithFolds =
  (report: GateReport) =>
  ({ lead, folds }: Outline): string[] => [
    ...paintSections(lead, report.run),
    ...folds.map((fold) => paintFold(fold, report.run)),
  ];

function paintFooter({ footer }: Outline, { run }: GateReport, blocks: readonly string[]): string {
  const links = [
    ['full report', formatRunUrl(run)],
    ['HTML report', formatPageUrl(run)],
  ].flatMap(([words, url]) => (url === undefined ? [] : [`[${words}](${url})`]));
  const isGuessed = blocks.some((block) => block.includes('≈ '));
  const words = [
    ...footer.map((text) => paintText(text, run)),
    ...(isGuessed ? ['≈ lines found by their instruction'] : []),
  ];
  return `<sub>${[...words, ...links].join(' · ')}</sub>`;
}

/** With `--quiet`: a line for each image that is not a plain pass, or nothing if all are. */
export function renderQuietMarkdown(report: GateReport): string {
  const safe = neutralizeReport(report);
  if (safe.images.length === 0) return `${paintTitle(safe)}\n`;
  const ofImages = safe.images.filter(hasExceptions).map((image) => {
    const name = `${escapeCode(image.key.name, 60)} ${escapeCode(image.key.platform, 40)}`.trim();
    return `- ${MARKS[image.verdict]} ${name} ${escapeProse(formatHeadline(image, safe.run))}\n`;
  });
  const ofAll = listFleetTroubles(safe.fleet).map(
    ({ outcome, words }) => `- ${MARKS[outcome]} ${escapeProse(words)}\n`,
  );
  return [...ofImages, ...ofAll].join('');
}

/** Only our own words, so that it can be cut anywhere. */
function getShortestVerdict({ verdict, images }: GateReport): string {
  if (verdict === 'pass') return images.every(isLimited) ? 'within budget' : 'no limit applies';
  return verdict === 'unmeasured' && images.some(isRefused) ? 'not checked' : SHORTEST[verdict];
}

const SHORTEST: Readonly<Record<Exclude<GateReport['verdict'], 'pass'>, string>> = {
  warn: 'over a warning limit',
  fail: 'over budget',
  unmeasured: 'could not be measured',
};
