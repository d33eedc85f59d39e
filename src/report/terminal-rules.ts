import type { Finding, ImageReport } from '../model/report.ts';
import { displayWidth } from './paint/terminal/display-width.ts';
import { OUTCOME_STYLES, type Screen } from './paint/terminal/screen.ts';
import { shortenMiddle, wrap } from './paint/terminal/shorten.ts';
import {
  alignColumns,
  indent,
  type Line,
  lineWidth,
  type Span,
  type Style,
  span,
} from './paint/terminal/spans.ts';
import { heading, paragraph } from './sections.ts';
import { describeFinding, type FindingWords, matchWords } from './words/finding-words.ts';
import { formatBytes, formatCount } from './words/format.ts';
import { shareReasons } from './words/shared-reasons.ts';

const SHORTEST_LABEL = 24;
const MOST_MATCHES = 5;

/** Each rule with its value, its limit and how far off it is; reasons and matching paths below it. */
export function rulesSection(
  image: ImageReport,
  budgetSource: string | null,
  screen: Screen,
): Line[] {
  const { facts } = image;
  const { findings, shared } = shareReasons(image);
  if (findings.length === 0) return [];
  const isEstimate = facts?.exactness.pullBytes === 'estimate';
  const rows = findings.map((finding) => ({
    finding,
    words: describeFinding(
      finding,
      isEstimate && finding.measure === 'pullBytes',
      screen.glyphs.none,
    ),
  }));
  const table = asTable(rows, screen) ?? rows.map((row) => stacked(row, screen));
  return [
    heading('Rules', budgetSource ?? "dive's defaults, no budget file found", screen),
    ...rows.flatMap(({ finding, words }, i) => [
      ...(table[i] ?? []),
      ...below(finding, words, screen),
    ]),
    ...shared.flatMap(({ labels, why }) =>
      paragraph(`${labels.join(', ')}: ${why}`, screen, '', 'dim'),
    ),
  ];
}

interface Row {
  readonly finding: Finding;
  readonly words: FindingWords;
}

/** One line for each rule, with as much about the limits' origin as there is room for. */
function asTable(rows: readonly Row[], screen: Screen): Line[][] | undefined {
  const longest = Math.max(...rows.map(({ words }) => displayWidth(words.label)));
  for (const origins of ORIGINS) {
    const spare = screen.columns - 1 - Math.max(...table(rows, 0, origins, screen).map(lineWidth));
    if (spare < Math.min(longest, SHORTEST_LABEL)) continue;
    const lines = table(rows, spare, origins, screen);
    return lines.map((line, i) => [
      line,
      ...(origins === 'below' ? defaultBelow(rows[i]?.words, screen) : []),
    ]);
  }
  return undefined;
}

/** Where a limit was written, only whether it is a default, or that in a line of its own. */
const ORIGINS = ['all', 'defaults', 'below'] as const;

function table(
  rows: readonly Row[],
  labelCells: number,
  origins: (typeof ORIGINS)[number],
  screen: Screen,
): Line[] {
  const lines = rows.map(({ finding, words }) => [
    mark(finding, screen),
    span(labelCells === 0 ? '' : shortenMiddle(words.label, labelCells, screen.glyphs.ellipsis)),
    span(words.value, ...emphasis(finding)),
    span(boundGlyph(finding, screen), 'dim'),
    span(words.limit),
    span(words.howFar, ...emphasis(finding)),
    span(
      origins === 'all' || (origins === 'defaults' && words.from === 'default') ? words.from : '',
      'dim',
    ),
  ]);
  return indent(
    alignColumns(
      lines,
      ['left', 'left', 'right', 'left', 'right', 'left', 'left'],
      [0, 1, 2, 2, 1],
    ),
  );
}

function stacked({ finding, words }: Row, screen: Screen): Line[] {
  const bound = boundGlyph(finding, screen);
  const limit = bound === '' ? '' : ` ${bound} ${words.limit}`;
  const numbers = `${words.value}${limit}${words.howFar === '' ? '' : `, ${words.howFar}`}`;
  return [
    [
      span('  '),
      mark(finding, screen),
      span(` ${shortenMiddle(words.label, screen.columns - 4, screen.glyphs.ellipsis)}`),
    ],
    ...wrap(numbers, screen.columns - 4).map((text) => [
      span('    '),
      span(text, ...emphasis(finding)),
    ]),
    ...defaultBelow(words, screen),
  ];
}

const defaultBelow = (words: FindingWords | undefined, screen: Screen): Line[] =>
  words?.from === 'default' ? remarkLines('default', screen) : [];

/** Remarks, and for rules on paths what they matched. */
function below(finding: Finding, { remarks }: FindingWords, screen: Screen): Line[] {
  const { matches = [], matchCount = matches.length } = finding;
  const shown = screen.isVerbose ? matches : matches.slice(0, MOST_MATCHES);
  // Of what is gone by now there is a count alone.
  const left = shown.length === 0 ? 0 : matchCount - shown.length;
  const rows = shown.map((match) => {
    const where = matchWords(finding, match);
    const path = shortenMiddle(
      match.path,
      screen.columns - 20 - where.length,
      screen.glyphs.ellipsis,
    );
    return [span(formatBytes(match.bytes)), span(path), span(where, 'dim')];
  });
  return [
    ...remarks.flatMap((remark) => remarkLines(remark, screen)),
    ...indent(alignColumns(rows, ['right', 'left', 'left']), 4),
    ...(left > 0 ? remarkLines(`and ${formatCount(left)} more`, screen) : []),
  ];
}

const remarkLines = (remark: string, { columns }: Screen): Line[] =>
  wrap(remark, columns - 4).map((text) => [span('    '), span(text, 'dim')]);

const mark = ({ outcome }: Finding, { glyphs }: Screen): Span =>
  span(glyphs.marks[outcome], OUTCOME_STYLES[outcome]);

const boundGlyph = ({ bound, measure }: Finding, { glyphs }: Screen): string =>
  measure === 'deniedPaths' ? '' : glyphs[bound];

/** Only what is not as it should be has a colour. */
const emphasis = ({ outcome }: Finding): Style[] =>
  outcome === 'pass' ? [] : [OUTCOME_STYLES[outcome]];
