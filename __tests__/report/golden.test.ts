import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { RULES } from '../../src/judge/rules.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown, renderQuietMarkdown } from '../../src/report/markdown.ts';
import { renderRules } from '../../src/report/rules-table.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { SAMPLES } from '../support/sample-reports.ts';
import { withDockerfileLines } from '../support/traced-report.ts';

const GOLDEN = new URL('../golden/', import.meta.url);
const at =
  (columns: number, more = {}) =>
  (report: GateReport) =>
    renderTerminal(report, { columns, color: false, ...more });

/** Files that people read; their difference is a change to the product. `npm run golden` writes them again. */
const files: [file: string, make: () => string][] = [
  ...Object.entries(SAMPLES).flatMap(([name, make]): [string, () => string][] => [
    [`${name}.txt`, () => at(80)(make())],
    [`${name}.md`, () => renderMarkdown(make())],
  ]),
  ['over.60.txt', () => at(60)(SAMPLES.over())],
  ['over.120.txt', () => at(120)(SAMPLES.over())],
  ['over.verbose.txt', () => at(100, { verbose: true })(SAMPLES.over())],
  ['traced.txt', () => at(80)(withDockerfileLines(SAMPLES.over()))],
  ['traced.50.txt', () => at(50)(withDockerfileLines(SAMPLES.over()))],
  ['over.ansi.txt', () => renderTerminal(SAMPLES.over(), { columns: 80, color: true })],
  ['hostile.ascii.txt', () => at(80, { ascii: true })(SAMPLES.hostile())],
  ['warned.40.txt', () => at(40)(SAMPLES.warned())],
  ['platforms.quiet.txt', () => at(80, { quiet: true })(SAMPLES.platforms())],
  ['platforms.quiet.md', () => renderQuietMarkdown(SAMPLES.platforms())],
  ['platforms.json', () => renderJson(SAMPLES.platforms())],
  ['rules.txt', () => renderRules(RULES, { columns: 80, color: false })],
];

test.each(files)('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});
