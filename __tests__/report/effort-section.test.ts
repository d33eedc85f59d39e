import { expect, test } from '@jest/globals';
import type { EffortFacts } from '../../src/model/effort.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderHtml } from '../../src/report/paint/html/html.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const NO_BREAK = /\u00a0|&nbsp;/g;

const spread = (median: number) => ({ median, least: median - 1, most: median + 1 });

const EFFORT: EffortFacts = {
  rebuild: {
    touched: ['src/<b>.js'],
    runs: 3,
    seconds: spread(12.5),
    repushedBytes: spread(4_000_000),
    repushedBytesAre: 'estimate',
    repushedLayers: 2,
    steps: 7,
    cachedSteps: 5,
  },
  noHealthy: 'the image has no health check',
};

const REPORTS = {
  'the terminal': (report: GateReport) =>
    renderTerminal(report, { columns: 100, color: false, verbose: true }),
  'a comment': renderComment,
  'a summary': renderSummary,
  'an HTML report': renderHtml,
};

function withEffort(more: Partial<ImageReport>): GateReport {
  const report = SAMPLES.over();
  return { ...report, images: report.images.map((image) => ({ ...image, ...more })) };
}

test.each(Object.entries(REPORTS))('%s shows what a rule measured of rebuilds', (_what, render) => {
  const shown = render(withEffort({ effort: EFFORT })).replaceAll(NO_BREAK, ' ');
  for (const part of ['13 s (12 s to 14 s)', '5 of 7 steps cached', '2 changed layers'])
    expect(shown).toContain(part);
  expect(shown).toMatch(/Start not measured: the image has no health check/);
  expect(render(withEffort({}))).not.toContain('steps cached');
});

test('shows the baseline next to it', () => {
  const effortBefore = { ...EFFORT, rebuild: { ...EFFORT.rebuild, seconds: spread(10) } };
  const shown = REPORTS['the terminal'](
    withEffort({ effort: EFFORT, effortBefore: effortBefore as EffortFacts }),
  );
  expect(shown).toContain('10 s (9.0 s to 11 s)');
});

test('an HTML report shows names of edited files as text', () => {
  const page = renderHtml(withEffort({ effort: EFFORT }));
  expect(page).toContain('src/&lt;b&gt;.js');
  expect(page).not.toContain('src/<b>.js');
});
