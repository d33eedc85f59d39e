import { describe, expect, test } from '@jest/globals';
import type { GateReport } from '../../../../src/model/report.ts';
import { renderCheckRun } from '../../../../src/report/paint/github/check-run.ts';
import { SAMPLES } from '../../../support/sample-reports.ts';
import { manyImages } from '../../../support/workflow-reports.ts';

describe('the conclusion', () => {
  test.each([
    ['pass', 'success', 'success'],
    ['warned', 'neutral', 'neutral'],
    ['over', 'failure', 'neutral'],
    ['unmeasured', 'failure', 'failure'],
    ['platforms', 'failure', 'failure'],
  ] as const)('for %s is %s, and %s if budgets fail nothing', (name, over, never) => {
    expect(renderCheckRun(SAMPLES[name]()).conclusion).toBe(over);
    expect(renderCheckRun(SAMPLES[name](), { failOn: 'never' }).conclusion).toBe(never);
  });
});

test('the title has the numbers, and the summary does not repeat them', () => {
  const { title, summary, text } = renderCheckRun(SAMPLES.advised());
  expect(title).toBe('Image app:ci: 180.4 MB, 30.4 MB over its 150 MB budget');
  expect(summary).not.toContain(title);
  expect(summary).toContain('**Largest layers**');
  expect(text).toMatch(/^\*\*3 of 7 rules broken/);
});

test('with several images, the text has what the summary does not say about one', () => {
  const { summary, text = '' } = renderCheckRun(SAMPLES.gathered());
  expect(summary).toContain('### ❗ <code>db-migrations</code>');
  expect(text).toContain('<code>api</code> <code>linux/amd64</code> **180.4 MB, 30.4 MB over');
});

test('every annotation has a line', () => {
  const { annotations } = renderCheckRun(SAMPLES.gathered());
  expect(annotations.length).toBeGreaterThan(0);
  for (const { file, line } of annotations) {
    expect(file).toBe('Dockerfile');
    expect(line).toBeGreaterThan(0);
  }
});

test.each<[string, () => GateReport]>([
  ['a thousand images', () => manyImages(SAMPLES.advised(), 1000)],
  ['forty', () => manyImages(SAMPLES.hostile(), 40)],
  ['an image with a long name', () => setMessage(SAMPLES.unmeasured(), '🧱'.repeat(3000))],
])('%s stay within the limits', (_what, make) => {
  const { title, summary, text = '' } = renderCheckRun(make());
  expect(title.length).toBeLessThanOrEqual(255);
  expect(title.isWellFormed()).toBe(true);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
  expect(summary.length).toBeGreaterThan(0);
});

function setMessage(report: GateReport, message: string): GateReport {
  const images = report.images.map((image) => ({
    ...image,
    error: { code: 'TIMEOUT' as const, message },
  }));
  return { ...report, images };
}
