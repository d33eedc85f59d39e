import type { Finding, ImageReport } from '../../model/report.ts';
import { describeFinding, describeMatch, isCountOfPaths } from '../words/finding-words.ts';
import { formatBytes, formatCount } from '../words/format.ts';
import { code, type Row, type Table, type Text, text } from './document.ts';

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
  rows: RuleRows,
): Table {
  const left = findings.length - rows.most;
  const shown = findings.slice(0, rows.most).map((finding) => buildRuleRow(finding, image, rows));
  const hasMoved = shown.some(({ cells }) => Array.isArray(cells[2]) && cells[2].length > 0);
  const value = hasMoved ? `Before ${rows.arrow} now · limit` : 'Now · limit';
  return {
    kind: 'table',
    title: rows.title === '' ? text() : text(rows.title),
    columns: [
      { title: '', kind: 'mark' },
      { title: 'Rule', kind: 'text', isMain: true },
      { title: 'Before', kind: 'number', isQuiet: true, sacrifice: 3, only: 'terminal' },
      { title: hasMoved ? 'Now' : 'Value', kind: 'number', only: 'terminal' },
      { title: 'Limit', kind: 'number', sacrifice: 2, only: 'terminal' },
      { title: value, kind: 'number', only: 'markdown' },
      { title: '', kind: 'number', only: 'terminal' },
      { title: 'From', kind: 'place', isQuiet: true, sacrifice: 4 },
    ],
    rows: shown,
    more: left > 0 ? `and ${formatCount(left)} more` : '',
  };
}

const describeDefault = ({ measure }: Finding): string =>
  measure === 'privateFiles' ? 'default' : "dive's default";

function buildRuleRow(
  finding: Finding,
  { facts }: ImageReport,
  { mostMatches, arrow }: RuleRows,
): Row {
  const isEstimate = facts?.pullBytesAre === 'estimate' && finding.measure === 'pullBytes';
  const words = describeFinding(finding, isEstimate, '–');
  const bound = isCountOfPaths(finding) ? '' : finding.bound === 'atMost' ? '≤ ' : '≥ ';
  const limit = bound + words.limit;
  const howFar = words.howFar === '' ? '' : ` · ${words.howFar}`;
  const before = words.before === '' ? [] : [`${words.before} ${arrow}`];
  return {
    outcome: finding.outcome,
    cells: [
      { mark: finding.outcome },
      text(code(words.label)),
      before,
      text(words.value),
      text(limit),
      // One cell, which wraps, so that a phone shows all of it.
      text(...before, ' ', { strong: words.value }, ` · ${limit}${howFar}`),
      text(words.howFar),
      text(words.from === 'default' ? describeDefault(finding) : words.from),
    ],
    below: [
      ...words.remarks.map((remark) => text(remark)),
      ...buildMatchLines(finding, mostMatches),
    ],
  };
}

/** The largest paths that a path rule matched. Removed paths are only counted. */
function buildMatchLines(finding: Finding, most: number): Text[] {
  const { matches = [], matchCount = matches.length } = finding;
  const lines = matches
    .slice(0, most)
    .map((match) =>
      text(`${formatBytes(match.bytes)} `, code(match.path), ` ${describeMatch(finding, match)}`),
    );
  const left = lines.length === 0 ? 0 : matchCount - lines.length;
  return left > 0 ? [...lines, text(`and ${formatCount(left)} more`)] : lines;
}
