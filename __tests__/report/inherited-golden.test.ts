import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { isWorthAComment, renderComment } from '../../src/report/paint/github/comment.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { APPROVALS } from '../support/sample-approvals.ts';
import { INHERITED } from '../support/sample-inherited.ts';
import { LIMITS_PER_PLATFORM } from '../support/sample-platforms.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

const samples = [
  ...Object.entries(INHERITED).map(([name, make]) => [`inherited.${name}`, make] as const),
  ...Object.entries({ ...APPROVALS, ...LIMITS_PER_PLATFORM }),
];

const files = samples.flatMap(([name, make]): [string, () => string][] => [
  [`${name}.md`, () => renderComment(make())],
  [
    `${name}.txt`,
    () => renderTerminal(make(), { columns: 80, color: false, verboseWith: '--verbose' }),
  ],
]);

const worse = INHERITED.worse as () => GateReport;

function formatCheckRun(report: GateReport): string {
  const { title, conclusion, summary, text } = renderCheckRun(report);
  return `${title} (${conclusion})\n\n${summary}\n\n${text}\n`;
}

test.each([
  ...files,
  ['inherited.worse.check.md', () => formatCheckRun(worse())] as const,
  ['approved.check.md', () => formatCheckRun(APPROVALS.approved())] as const,
])('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});

test('only changes cause a comment', () => {
  const worth = Object.entries(INHERITED).filter(([, make]) => isWorthAComment(make()));
  expect(worth.map(([name]) => name)).toEqual([
    'worse',
    'lowered',
    'base-update',
    'other',
    'pushed',
  ]);
});
