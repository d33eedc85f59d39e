import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureText } from '../../src/model/display-width.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import type { TerminalOptions } from '../../src/report/paint/terminal/screen.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { rounds } from '../support/rounds.ts';
import { COMPARISONS } from '../support/sample-comparisons.ts';
import { finding, SAMPLES } from '../support/sample-reports.ts';

const growth = Object.entries(COMPARISONS).map(([name, make]) => [`growth.${name}`, make] as const);
const samples = [...Object.entries(SAMPLES), ...growth];
const plain: TerminalOptions = { columns: 80, color: false, verboseWith: '--verbose' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for them
const SGR = /\x1b\[\d+m/g;

describe.each(samples)('%s', (_name, make) => {
  test('fits any width, with and without color, short and long', () => {
    const options = fc.record({
      columns: fc.integer({ min: 40, max: 200 }),
      color: fc.boolean(),
      verbose: fc.boolean(),
      ascii: fc.boolean(),
    });
    fc.assert(
      fc.property(options, (chosen) => {
        const lines = renderTerminal(make(), { ...plain, ...chosen }).split('\n');
        const widths = lines.map((line) => measureText(line.replace(SGR, '')));
        expect(Math.max(...widths)).toBeLessThanOrEqual(chosen.columns);
      }),
      { numRuns: rounds(8) },
    );
  });

  test('fits a terminal of 80 × 40, the verdict first and last', () => {
    const lines = renderTerminal(make(), plain).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    const last = lines.lastIndexOf(lines[0] ?? '');
    if (lines.length > 16) expect(last).toBeGreaterThan(lines.length - 4);
  });

  test('has no escape sequence without color, and only colors with it', () => {
    const text = renderTerminal(make(), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for them
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(renderTerminal(make(), { ...plain, color: true }).replace(SGR, '')).toBe(text);
  });

  test('is ASCII if the terminal is', () => {
    expect(renderTerminal(make(), { ...plain, ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('has no space at the end of a line', () =>
    expect(renderTerminal(make(), plain)).not.toMatch(/ \n/));
});

test('quiet prints nothing about images within budget', () => {
  expect(renderTerminal(SAMPLES.pass(), { ...plain, quiet: true })).toBe('');
});

test('quiet lists every other image, and why one could not be measured', () => {
  expect(
    renderTerminal(SAMPLES.platforms(), { ...plain, columns: 120, quiet: true }).split('\n'),
  ).toEqual([
    '✖ shop linux/arm64: 180.4 MB, 30.4 MB over its 150 MB budget',
    '! worker linux/amd64: could not be measured: the archive ends in the middle of layer 3: ' +
      '1,048,576 bytes are missing',
    '▲ db-migrations linux/amd64: 145.1 MB, 5.1 MB over its 140 MB warning limit',
    '',
  ]);
});

test('verbose shows every layer in stack order', () => {
  const text = renderTerminal(SAMPLES.over(), { ...plain, verbose: true });
  const layers = text.slice(text.indexOf('  Layers ─')).split('\n').slice(1, 8);
  expect(layers.map((line) => line.trim().charAt(0))).toEqual(['0', '1', '2', '3', '4', '5', '6']);
});

test('an image one byte over its limit is not shown as equal to it', () => {
  const text = renderTerminal(SAMPLES.lean(), { ...plain, columns: 100 });
  expect(text).toMatch(/4,802,113,990 B {2}≤ 4,802,113,989 B\s+1 B over/);
  expect(text.split('\n')[0]).toContain('4,802,113,990 B, 1 B over its 4,802,113,989 B budget');
});

test('all matching paths are accounted for, including unlisted ones', () => {
  const matches = Array.from({ length: 10 }, (_, i) => ({
    path: `/d${i}`,
    bytes: 1,
    layer: 0,
    isVisible: true,
  }));
  const denied = {
    ...finding('deny', 'deniedPaths', 100, { fail: 0 }),
    path: '**/d*',
    matches,
    matchCount: 100,
  };
  const report = {
    ...SAMPLES.pass(),
    images: SAMPLES.pass().images.map((image) => ({ ...image, findings: [denied] })),
  };
  expect(renderTerminal(report, plain)).toContain('    and 98 more\n');
  expect(renderTerminal(report, { ...plain, verbose: true })).toContain('    and 90 more\n');
  expect(renderSummary(report)).toContain('<br>and 95 more |');
});

test('for a path that shrank to nothing, no other match is counted', () => {
  const gone = {
    ...finding('shrunk', 'pathGrowthBytes', -5_000_000, { fail: -9_000_000 }),
    unit: 'bytes' as const,
    path: '/srv',
    matches: [],
    matchCount: 3,
  };
  const report = {
    ...SAMPLES.pass(),
    images: SAMPLES.pass().images.map((image) => ({ ...image, findings: [gone] })),
  };
  for (const text of [renderTerminal(report, plain), renderSummary(report)]) {
    expect(text).toMatch(/-5\.0.MB/);
    expect(text).not.toMatch(/and 3 more/);
  }
});

test.each([false, true])(
  'a report without images is not silent, with or without --quiet (%s)',
  (quiet) =>
    expect(renderTerminal({ ...SAMPLES.pass(), images: [] }, { ...plain, quiet })).toMatch(
      /^! nothing was measured\n/,
    ),
);
