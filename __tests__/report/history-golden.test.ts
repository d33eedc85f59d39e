import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { buildDriftReport, buildHistoryReport } from '../support/sample-history.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

test.each([
  ['drift.md', () => renderComment(buildDriftReport())],
  ['drift.txt', () => renderTerminal(buildDriftReport(), { columns: 80, color: false })],
  ['history.md', () => renderComment(buildHistoryReport())],
  ['history.summary.md', () => renderSummary(buildHistoryReport())],
  ['history.txt', () => renderTerminal(buildHistoryReport(), { columns: 80, color: false })],
  [
    'history.ascii.txt',
    () =>
      renderTerminal(buildHistoryReport(), {
        columns: 80,
        color: false,
        ascii: true,
        verbose: true,
      }),
  ],
])('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});
