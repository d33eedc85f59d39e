import type { Finding, ImageReport, Outcome } from '../model/report.ts';
import { MARKS, table } from './markdown-table.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { describeFinding, matchWords } from './words/finding-words.ts';
import { formatBytes, formatCount } from './words/format.ts';

const MOST_MATCHES = 5;

/** The findings as a table, the worst first; reasons and matching paths stand below the rule. */
export function rulesTable(
  findings: readonly Finding[],
  { facts }: ImageReport,
  most: number,
): string {
  const sorted = findings.toSorted(
    (a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome),
  );
  const left = sorted.length - most;
  const rows = sorted
    .slice(0, most)
    .map((finding) => ruleRow(finding, facts?.exactness.pullBytes === 'estimate'));
  const rest = left > 0 ? [['', `and ${formatCount(left)} more`, '', '', '']] : [];
  return table(['', 'Rule', 'Value:', 'Limit:', ':'], [...rows, ...rest]);
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'unmeasured', 'warn', 'waived', 'skipped', 'pass'];

function ruleRow(finding: Finding, isPullEstimate: boolean): string[] {
  const words = describeFinding(finding, isPullEstimate && finding.measure === 'pullBytes', '–');
  const bound = finding.measure === 'deniedPaths' ? '' : finding.bound === 'atMost' ? '≤ ' : '≥ ';
  const origin = words.from === 'default' ? ' default' : '';
  const rule = [
    code(words.label) + origin,
    ...words.remarks.map((remark) => prose(remark)),
    ...matchLines(finding),
  ];
  return [
    MARKS[finding.outcome],
    rule.join('<br>'),
    words.value,
    `${bound}${words.limit}`,
    words.howFar,
  ];
}

function matchLines(finding: Finding): string[] {
  const { matches = [], matchCount = matches.length } = finding;
  const lines = matches
    .slice(0, MOST_MATCHES)
    .map((match) =>
      [formatBytes(match.bytes), code(match.path), matchWords(finding, match)].join(' '),
    );
  // Of what is gone by now there is a count alone.
  const left = lines.length === 0 ? 0 : matchCount - lines.length;
  return left > 0 ? [...lines, `and ${formatCount(left)} more`] : lines;
}
