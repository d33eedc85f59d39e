import { describe, expect, test } from '@jest/globals';
import { combineReports } from '../../src/judge/combine.ts';
import type { GateReport } from '../../src/model/report.ts';
import {
  formatApprovalRecord,
  parseApprovalRecord,
} from '../../src/report/paint/github/approval-record.ts';
import { SAMPLES } from '../support/sample-reports.ts';
import { STATES } from '../support/sample-states.ts';
import { RUN } from '../support/workflow-reports.ts';

const combine = (...reports: Parameters<typeof combineReports>[0]) =>
  combineReports(reports, { toolVersion: '1.0.0', run: undefined });

test('has the images of all reports, and the worst verdict', () => {
  const [pass, over] = [SAMPLES.pass(), SAMPLES.over()];
  const report = combine(pass, over);
  expect(report.images.map(({ key }) => key)).toEqual(
    [...pass.images, ...over.images].map(({ key }) => key),
  );
  expect(report.verdict).toBe('fail');
  expect(combine(pass, pass).verdict).toBe('pass');
});

test('recomputes the verdict of a report that claims to pass with a failed image', () => {
  const over = SAMPLES.over();
  const forged = {
    ...over,
    verdict: 'pass' as const,
    images: over.images.map((image) => ({ ...image, verdict: 'pass' as const })),
  };
  const report = combine(forged);
  expect([report.verdict, report.images[0]?.verdict]).toEqual(['fail', 'fail']);
});

test("does not record an approval that only another run's report claims", () => {
  const { approved } = STATES as Record<'approved', () => GateReport>;
  const ofRun = (event: string): string =>
    formatApprovalRecord(
      combineReports([approved()], { toolVersion: '1.0.0', run: { ...RUN, event } }),
    );
  expect(parseApprovalRecord(ofRun('pull_request'))).toMatchObject([{ by: 'octocat' }]);
  // A fork's report, which could contain anything.
  expect(ofRun('workflow_run')).toBe('');
});

test('an image without facts is unmeasured, whatever its report says', () => {
  const pass = SAMPLES.pass();
  const images = pass.images.map(({ facts: _, ...image }) => image);
  expect(combine({ ...pass, images }).verdict).toBe('unmeasured');
});

test('a report without images makes the result unmeasured', () => {
  expect(combine(SAMPLES.pass(), { ...SAMPLES.pass(), images: [] }).verdict).toBe('unmeasured');
  expect(combine().verdict).toBe('unmeasured');
});

test('an image that is in two reports is reported', () => {
  expect(combine(SAMPLES.pass(), SAMPLES.pass()).notices.join()).toMatch(/is in several reports/);
});

describe('the combined budget', () => {
  const withBudget = (budget: Partial<GateReport['budget']>): GateReport => {
    const pass = SAMPLES.pass();
    return { ...pass, budget: { source: 'a.yaml', sha256: 'a', rules: [], ...budget } };
  };
  const { rules } = SAMPLES.over().budget;

  test('is that of all reports, if they have the same', () => {
    expect(rules).not.toEqual([]);
    const one = withBudget({ rules });
    expect(combine(one, one).budget).toEqual({ source: 'a.yaml', sha256: 'a', rules });
  });

  test('has no rules if they differ', () => {
    const [one, other] = [withBudget({ rules }), withBudget({ source: 'b.yaml', sha256: 'b' })];
    expect(combine(one, other).budget).toEqual({
      ...{ source: 'a.yaml, b.yaml', sha256: null, rules: [] },
    });
  });

  test('has no source if there is none', () => {
    const none = withBudget({ source: null, sha256: null });
    expect(combine(none, none).budget).toEqual({ source: null, sha256: null, rules: [] });
  });

  test('lists loosenings once', () => {
    const { loosened = [] } = SAMPLES.loosened().budget;
    expect(loosened).not.toEqual([]);
    const one = withBudget({ loosened });
    expect(combine(one, one, withBudget({})).budget.loosened).toEqual(loosened);
  });
});

test('the result belongs to the run that combines', () => {
  const { run } = SAMPLES.loosened();
  expect(run?.repository).toBe('octo-org/shop');
  const reports = [SAMPLES.pass()];
  expect(combineReports(reports, { toolVersion: '1.0.0', run }).run).toEqual(run);
  expect(combine(SAMPLES.loosened()).run).toBe(undefined);
});
