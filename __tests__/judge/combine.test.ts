import { expect, test } from '@jest/globals';
import { combineReports } from '../../src/judge/combine.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const combine = (...reports: Parameters<typeof combineReports>[0]) =>
  combineReports(reports, { toolVersion: '1.0.0', run: undefined });

test('the images of all reports are there, and the worst verdict is that of the whole', () => {
  const [pass, over] = [SAMPLES.pass(), SAMPLES.over()];
  const report = combine(pass, over);
  expect(report.images.map(({ key }) => key)).toEqual(
    [...pass.images, ...over.images].map(({ key }) => key),
  );
  expect(report.verdict).toBe('fail');
  expect(combine(pass, pass).verdict).toBe('pass');
});

test('a report that says it passed, of an image with a failure, is not believed', () => {
  const over = SAMPLES.over();
  const forged = {
    ...over,
    verdict: 'pass' as const,
    images: over.images.map((image) => ({ ...image, verdict: 'pass' as const })),
  };
  const report = combine(forged);
  expect([report.verdict, report.images[0]?.verdict]).toEqual(['fail', 'fail']);
});

test('an image without facts is unmeasured, whatever its report says', () => {
  const pass = SAMPLES.pass();
  const images = pass.images.map(({ facts: _, ...image }) => image);
  expect(combine({ ...pass, images }).verdict).toBe('unmeasured');
});

test('a report without images makes the whole unmeasured', () => {
  expect(combine(SAMPLES.pass(), { ...SAMPLES.pass(), images: [] }).verdict).toBe('unmeasured');
  expect(combine().verdict).toBe('unmeasured');
});

test('the same image in two reports is stated', () => {
  expect(combine(SAMPLES.pass(), SAMPLES.pass()).notices.join()).toMatch(/is in several reports/);
});
