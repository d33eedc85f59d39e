import { describe, expect, test } from '@jest/globals';
import { listOutputs } from '../../src/action/outputs.ts';
import { combineReports } from '../../src/judge/combine.ts';
import type { GateReport } from '../../src/model/report.ts';
import {
  formatApprovalRecord,
  parseApprovalRecord,
} from '../../src/report/paint/github/approval-record.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { formatHeadline } from '../../src/report/words/headline.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import { APPROVALS } from '../support/sample-approvals.ts';
import { INHERITED } from '../support/sample-inherited.ts';
import { SAMPLES } from '../support/sample-reports.ts';
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

describe('what only a report of another run says', () => {
  const [OWN, OTHER] = [RUN.runId, '200'];
  const publish = (event: string, runId: string): GateReport =>
    combineReports([APPROVALS.approved(), (INHERITED.unchanged as () => GateReport)()], {
      toolVersion: '1.0.0',
      run: { ...RUN, event, runId },
    });

  test.each([
    ['a job of the same run', 'pull_request', OWN, false],
    ["a fork's run, published by another one", 'workflow_run', OTHER, true],
    ['one that forges the ID of the run which publishes it', 'workflow_run', OWN, true],
    ["a fork's code in a run of the base branch", 'pull_request_target', OWN, true],
    ['a run that a user names', 'workflow_dispatch', OTHER, true],
  ])('of %s', (_what, event, runId, isClaim) => {
    const report = publish(event, runId);
    const claims = report.images.flatMap(({ findings }) =>
      findings.flatMap((one) => (one.isClaim ? [one.outcome] : [])),
    );
    expect(claims).toEqual(isClaim ? ['warn', 'inherited', 'inherited'] : []);
    // A later run believes its own comment.
    expect(parseApprovalRecord(formatApprovalRecord(report))).toMatchObject(
      isClaim ? [] : [{ by: 'octocat' }],
    );
    expect(listOutputs(report)['approved-by']).toBe(isClaim ? '' : 'octocat');
  });

  test('is named as its claim, wherever it is shown', () => {
    const report = publish('workflow_run', OTHER);
    const words = '(according to the run that measured it)';
    const [approved, inherited] = report.images.map((image) => formatHeadline(image));
    expect(approved).toContain(`allowed by octocat ${words}`);
    expect(inherited).toContain(`over budget before this change, unchanged by it ${words}`);
    const comment = renderComment(formatSentences(report, 'cli'));
    for (const line of comment.split('\n'))
      if (/allowed by|approved|before this change|lowered to/.test(line))
        expect(line).toContain('according to');
  });

  test('is not believed if the report lacks what it would follow from', () => {
    const [image] = (INHERITED.unchanged as () => GateReport)().images;
    const findings = image?.findings.map(({ change: _, baselineValue: __, ...one }) => one);
    const forged = { ...INHERITED.unchanged?.(), images: [{ ...image, findings }] } as GateReport;
    const run = { ...RUN, event: 'workflow_run' };
    const report = combineReports([forged], { toolVersion: '1.0.0', run });
    expect(report.images.map((one) => formatHeadline(one)).join()).toContain('(according to');
  });
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
