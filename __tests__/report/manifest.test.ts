import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { judgeReport } from '../../src/judge/judge.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import { renderComment } from '../../src/report/comment.ts';
import { headline } from '../../src/report/headline.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { manifestReport } from '../support/manifest-report.ts';

const GOLDEN = new URL('../golden/', import.meta.url);
const within = () => manifestReport('highestPullBytes=60MB', 'highestLayerCount=10');

test.each([
  ['manifest.txt', () => renderTerminal(within(), { columns: 80, color: false })],
  ['manifest.md', () => renderComment(within())],
])('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});

test.each([
  ['highestPullBytes=60MB', '50.8 MB to pull, within budget'],
  ['highestPullBytes=50MB', '50.8 MB to pull, pull size 849.8 kB over budget'],
  ['highestLayerCount=3', '50.8 MB to pull, layer count 1 over budget'],
])('the first line of an image whose layers were not read: %s', (rule, line) => {
  expect(manifestReport(rule).images.map((image) => headline(image))).toEqual([line]);
});

test('its report can be judged again: what is not known is not passed', () => {
  const { images } = parseReport({ text: renderJson(within()), source: 'report.json' });
  const now = new Date(0);
  const judging = { images, budget: undefined, flags: new Map(), notices: [], now, toolVersion: '1.0.0' };
  const { verdict, images: judged } = judgeReport(judging);
  expect(verdict).toBe('unmeasured');
  expect(judged[0]?.findings).toMatchObject([
    { rule: 'lowestEfficiency', outcome: 'unmeasured', why: expect.stringContaining('its layers were not read') },
    {
      rule: 'highestUserWastedPercent',
      outcome: 'unmeasured',
      why: expect.stringContaining('measure the image again'),
    },
  ]);
});

test('an instruction’s secrets are masked here too', () => {
  expect(renderJson(within())).not.toContain('hunter2');
});
