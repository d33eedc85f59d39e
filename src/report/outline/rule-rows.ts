import type { Finding, ImageReport } from '../../model/report.ts';
import { describeFinding, describeMatch, isCountOfPaths } from '../words/finding-words.ts';
import { formatBytes, formatMore } from '../words/format.ts';
import { buildTable, mainColumn, numberColumn, takeLines } from './blocks.ts';
import { code, type Table, type Text, text } from './document.ts';
import { MARK } from './fact-cells.ts';

/** What a table of rules shows. */
export interface RuleRows {
  /** Empty in a fold, whose title says it. */
  readonly title: string;
  readonly most: number;
  /** Paths below a rule. */
  readonly mostMatches: number;
  readonly arrow: string;
}

/** One row per rule: `180.4 MB → **192.7 MB** · ≤ 150.0 MB · 42.7 MB over`. */
export function buildRulesTable(
  findings: readonly Finding[],
  image: ImageReport,
  { title, most, mostMatches, arrow }: RuleRows,
  more = '',
): Table[] {
  const rows = findings.slice(0, most).map((finding) => toRuleRow(finding, image, arrow));
  const hasMoved = rows.some(({ before }) => before !== '');
  return buildTable(rows, {
    title,
    columns: [
      MARK,
      mainColumn('Rule', ({ label }) => text(code(label))),
      numberColumn('Before', ({ before }) => before, {
        isQuiet: true,
        sacrifice: 3,
        only: 'terminal',
      }),
      numberColumn(hasMoved ? 'Now' : 'Value', ({ value }) => value, { only: 'terminal' }),
      numberColumn('Limit', ({ limit }) => limit, { sacrifice: 2, only: 'terminal' }),
      // One cell, which wraps, so that a phone shows all of it.
      numberColumn(
        hasMoved ? `Before ${arrow} now · limit` : 'Now · limit',
        ({ before, value, limit, howFar }) =>
          text(before, ' ', { strong: value }, ` · ${limit}${howFar === '' ? '' : ` · ${howFar}`}`),
        { only: 'markdown' },
      ),
      numberColumn('', ({ howFar }) => howFar, { only: 'terminal' }),
      { title: 'From', kind: 'place', isQuiet: true, sacrifice: 4, cell: ({ from }) => from },
    ],
    row: ({ outcome, remarks, finding }) => ({
      outcome,
      below: [...remarks.map((remark) => text(remark)), ...buildMatchLines(finding, mostMatches)],
    }),
    more: [formatMore(findings.length - most), more].filter(Boolean).join('; '),
  });
}

const describeDefault = ({ measure }: Finding): string =>
  measure === 'privateFiles' ? 'default' : "dive's default";

function toRuleRow(finding: Finding, { facts }: ImageReport, arrow: string) {
  const isEstimate = facts?.pullBytesAre === 'estimate' && finding.measure === 'pullBytes';
  const words = describeFinding(finding, isEstimate, '–');
  const bound = isCountOfPaths(finding) ? '' : finding.bound === 'atMost' ? '≤ ' : '≥ ';
  return {
    ...words,
    finding,
    outcome: finding.outcome,
    before: words.before === '' ? '' : `${words.before} ${arrow}`,
    limit: bound + words.limit,
    from: words.from === 'default' ? describeDefault(finding) : words.from,
  };
}

/** The largest paths that a path rule matched. Removed paths are only counted. */
function buildMatchLines(finding: Finding, most: number): Text[] {
  const { matches = [], matchCount = matches.length } = finding;
  return takeLines(
    matches,
    most,
    (match) =>
      text(`${formatBytes(match.bytes)} `, code(match.path), ` ${describeMatch(finding, match)}`),
    Math.min(most, matches.length) === 0 ? 0 : matchCount,
  );
}
