import { expect, test } from '@jest/globals';
import type { Advice } from '../../src/model/advice.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const LINE = '6.2 MB could go: plimsoll check --verbose';
const IN_MARKDOWN = '6.2 MB could go';

const roomy = (more: Partial<ImageReport> = {}): GateReport => {
  const report = SAMPLES.roomy();
  return { ...report, images: report.images.map((image) => ({ ...image, ...more })) };
};
const gate = (images: readonly ImageReport[]): GateReport => ({ ...roomy(), images });
const [pass] = SAMPLES.roomy().images as [ImageReport];

const makeReport = (name: string, bytes: number): ImageReport => ({
  ...pass,
  key: { name, platform: 'linux/amd64' },
  advice: [{ ...(pass.advice?.[0] as Advice), bytes }],
});

const onTerminal = (report: GateReport, more = {}): string =>
  renderTerminal(report, { columns: 100, color: false, verboseWith: '--verbose', ...more });

test('a terminal shows one line instead of the list', () => {
  const text = onTerminal(roomy());
  expect(text).toContain(`\n  ${LINE}\n`);
  expect(text).not.toContain('What would take');
});

test('--verbose lists the changes instead', () => {
  const text = onTerminal(roomy(), { verbose: true });
  expect(text).toContain('What would take 6.2 MB');
  expect(text).not.toContain('could go');
});

test('a comment and a summary show it in their first line', () => {
  for (const [text, rule] of [
    [renderComment(roomy()), ''],
    [renderSummary(roomy()), '---'],
  ] as const) {
    const [first, next] = text.split('\n');
    expect(first).toMatch(/^✅ Image .*, within its 50 MB budget · /);
    expect(first?.endsWith(IN_MARKDOWN)).toBe(true);
    expect(next).toBe(rule);
  }
});

test('a check run shows it in its summary, not in its title', () => {
  const { title, summary } = renderCheckRun(roomy());
  expect(title).not.toContain('could go');
  expect(summary.split('\n')[0]).toBe(IN_MARKDOWN);
});

test.each([
  ['there is no advice', roomy({ advice: [] })],
  ['only another base image would help', roomy({ advice: (pass.advice ?? []).slice(1) })],
  [
    'files are only private',
    roomy({ advice: [{ ...(pass.advice?.[0] as Advice), id: 'private-files' }] }),
  ],
  ['the image is over budget', SAMPLES.advised()],
])('is absent if %s', (_, report) => {
  for (const text of [onTerminal(report), renderComment(report), renderSummary(report)])
    expect(text).not.toContain('could go');
});

test('names the images with the most, and adds nothing up', () => {
  const images = [
    makeReport('a', 1e6),
    makeReport('b', 3e6),
    makeReport('c', 2e6),
    { ...pass, advice: [] },
  ];
  expect(onTerminal(gate(images))).toContain(
    '3.0 MB could go from b linux/amd64, 2.0 MB from c linux/amd64, and more from 1 other ' +
      'image:\n',
  );
  expect(onTerminal(gate([makeReport('a', 1e6), { ...pass, advice: [] }]))).toContain(
    '1.0 MB could go from a linux/amd64: plimsoll',
  );
});
