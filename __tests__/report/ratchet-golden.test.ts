import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { measureText } from '../../src/model/display-width.ts';
import { type RatchetView, renderRatchet } from '../../src/report/ratchet.ts';

const GOLDEN = new URL('../golden/ratchet/', import.meta.url);

const ROW = { image: null, bound: 'fail', unit: 'bytes', from: '.dive-ci.yaml:3' } as const;
const VIEW: RatchetView = {
  verb: 'lowered',
  source: '.dive-ci.yaml',
  changes: [
    {
      ...ROW,
      label: 'highestImageBytes',
      bound: 'warn',
      value: 142_300_000,
      oldText: '200MB',
      newText: '150MB',
    },
    { ...ROW, label: 'highestImageBytes', value: 142_300_000, oldText: '220MB', newText: '170MB' },
    {
      ...ROW,
      label: 'lowestEfficiency',
      unit: 'ratio',
      value: 0.984,
      oldText: '.9',
      newText: '.97',
      from: '.dive-ci.yaml:4',
    },
    {
      ...ROW,
      label: '/usr/lib/node_modules/**/{dist,build}/*.map',
      value: 30_000_000,
      oldText: '"90 MiB"',
      newText: '"32 MiB"',
      from: '.dive-ci.yaml:12',
    },
    {
      ...ROW,
      label: 'highestLayerCount',
      image: 'worker',
      unit: 'count',
      value: 12,
      oldText: '20',
      newText: '13',
      from: '.dive-ci.yaml:31',
    },
  ],
  kept: [
    {
      label: 'highestFileCount',
      image: null,
      from: '.dive-ci.yaml:5',
      why: 'it also applies to images that were not measured: api',
    },
    {
      label: 'highestImageBytes',
      image: 'worker',
      from: '.dive-ci.yaml:32',
      why: 'it is written in several places or over several lines',
    },
  ],
  isWritten: false,
};
const HOSTILE: RatchetView = {
  ...VIEW,
  source: 'evil\x1b[2J.yaml',
  changes: [
    {
      ...ROW,
      label: '/\u202egpj\n::error::x',
      value: 1,
      oldText: '5\t',
      newText: '2',
      from: 'evil\x1b[2J.yaml:1',
    },
  ],
  kept: [{ label: 'a\nb', image: null, from: 'x\x07', why: 'w' }],
};

const at = (columns: number, view: RatchetView, more = {}) =>
  renderRatchet(view, { columns, color: false, ...more });

/** `npm run golden` writes them again. */
test.each([
  ['shown.txt', () => at(80, VIEW)],
  ['shown.40.txt', () => at(40, VIEW)],
  ['shown.ascii.txt', () => at(80, VIEW, { ascii: true })],
  [
    'written.txt',
    () => at(80, { ...VIEW, changes: VIEW.changes.slice(0, 1), kept: [], isWritten: true }),
  ],
  ['nothing.txt', () => at(80, { ...VIEW, changes: [], kept: [] })],
  ['kept.txt', () => at(80, { ...VIEW, changes: [] })],
  ['hostile.txt', () => at(80, HOSTILE)],
])('%s', (file, make) => {
  const url = new URL(file, GOLDEN);
  if (process.env.PLIMSOLL_GOLDEN === 'write') writeFileSync(url, make());
  expect(existsSync(url)).toBe(true);
  expect(make()).toBe(readFileSync(url, 'utf8'));
});

test.each([40, 60, 80, 120])('no line is wider than %d columns', (columns) => {
  const widths = [VIEW, HOSTILE].flatMap((view) => at(columns, view).split('\n').map(measureText));
  expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
});
