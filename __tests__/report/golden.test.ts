import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { RULES } from '../../src/budget/rules.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderQuietMarkdown } from '../../src/report/paint/markdown/markdown.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { rulesRenderers } from '../../src/report/rules-table.ts';
import { SAMPLES } from '../support/sample-reports.ts';
import { withDockerfileLines } from '../support/traced-report.ts';

const GOLDEN = new URL('../golden/', import.meta.url);
const at =
  (columns: number, more = {}) =>
  (report: GateReport) =>
    renderTerminal(report, { columns, color: false, verboseWith: '--verbose', ...more });

/** All parts of a check run, one after another. */
function checkRun(report: GateReport): string {
  const { title, conclusion, summary, text = '', annotations } = renderCheckRun(report);
  const notes = annotations.map(
    ({ level, file, line, endLine, by, title: about, message }) =>
      `${level} ${file}:${line}-${endLine} (${by}) ${about}\n${message}`,
  );
  return `${[`${title} (${conclusion})`, summary, text, ...notes].join('\n\n====\n\n')}\n`;
}

/**
 * Files for people to review; a difference is a change to the product.
 * `npm run golden` writes them again.
 */
const files: [file: string, make: () => string][] = [
  ...Object.entries(SAMPLES).flatMap(([name, make]): [string, () => string][] => [
    [`${name}.txt`, () => at(80)(make())],
    [`${name}.md`, () => renderComment(make())],
  ]),
  ['over.60.txt', () => at(60)(SAMPLES.over())],
  ['over.120.txt', () => at(120)(SAMPLES.over())],
  ['over.verbose.txt', () => at(100, { verbose: true })(SAMPLES.over())],
  ['traced.txt', () => at(80)(withDockerfileLines(SAMPLES.over()))],
  ['traced.50.txt', () => at(50)(withDockerfileLines(SAMPLES.over()))],
  ['over.ansi.txt', () => at(80, { color: true })(SAMPLES.over())],
  ['hostile.ascii.txt', () => at(80, { ascii: true })(SAMPLES.hostile())],
  ['warned.40.txt', () => at(40)(SAMPLES.warned())],
  ['platforms.quiet.txt', () => at(80, { quiet: true })(SAMPLES.platforms())],
  ['platforms.quiet.md', () => renderQuietMarkdown(SAMPLES.platforms())],
  ['advised.summary.md', () => renderSummary(SAMPLES.advised())],
  ['advised.check.md', () => checkRun(SAMPLES.advised())],
  ['gathered.check.md', () => checkRun(SAMPLES.gathered())],
  ['platforms.json', () => renderJson(SAMPLES.platforms())],
  ['rules.txt', () => rulesRenderers.terminal(RULES, { columns: 80, color: false })],
];

test.each(files)('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});
