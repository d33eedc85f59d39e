import { describe, expect, test } from '@jest/globals';
import { judgeReport } from '../../src/judge/judge.ts';
import { hasOverridable, type Override } from '../../src/judge/override.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import { identifyFinding } from '../../src/model/finding-identity.ts';
import type { Finding, GateReport, Outcome } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { parseApprovalRecord } from '../../src/report/paint/github/approval-record.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import { makeBudget } from '../support/image-facts.ts';
import { changeImage, getFindings, judge } from './inherit/inherited-image.ts';

const MB = 1_000_000;
const RULES =
  'highestImageBytes: 150MB, highestGrowthBytes: 5MB, privateFiles: off\n' +
  'paths: [{ path: "*.pem", deny: true }]';
const IMAGE = changeImage(
  { measures: { imageBytes: 140 * MB }, rows: [] },
  {
    measures: { imageBytes: 162.4 * MB },
    rows: [{ path: '/key.pem', visible: 3200 }],
  },
);
const AT = '2026-11-30T04:28:00Z';
const REVIEW: Override = { by: 'octocat', at: AT };
const LABEL: Override = { label: 'size-ok', by: 'octocat', at: AT };

const gate = (terms: string, overrides: readonly Override[]): GateReport =>
  judge(`${RULES}\noverride: { label: size-ok, by: [octocat], ${terms} }`, IMAGE, { overrides });
const outcomes = (report: GateReport): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(getFindings(report).map(({ id, outcome }) => [id, outcome]));
const getFind = (report: GateReport, id: string): Finding =>
  getFindings(report).find((finding) => finding.id === id) as Finding;

describe('what can be approved', () => {
  test.each([
    ['growth, by default', 'review: true', ['fail', 'warn', 'fail']],
    ['growth', 'review: true, rules: growth', ['fail', 'warn', 'fail']],
    ['all limits, but no denials', 'review: true, rules: all', ['warn', 'warn', 'fail']],
    ['a list', 'review: true, rules: [highestImageBytes]', ['warn', 'fail', 'fail']],
    ['a list with a path', 'review: true, rules: ["*.pem"]', ['fail', 'fail', 'warn']],
  ])('%s', (_what, terms, expected) => {
    expect(outcomes(gate(terms, [REVIEW]))).toEqual({
      highestImageBytes: expected[0],
      highestGrowthBytes: expected[1],
      'paths[0].deny': expected[2],
    });
  });

  test.each([
    ['denied tools, by all', 'tools: { deny: [compiler] }', 'all', 'fail'],
    ['a number of tools, by all', 'rules: { highestCompilerCount: 1 }', 'all', 'warn'],
    [
      'denied tools that the budget lists',
      'tools: { deny: [compiler] }',
      '[highestCompilerCount]',
      'warn',
    ],
  ])('%s', (_what, limit, rules, outcome) => {
    const image = changeImage(
      { measures: { compilerCount: 0 } },
      { measures: { compilerCount: 2 } },
    );
    const terms = `override: { review: true, by: [octocat], rules: ${rules} }`;
    const budget = makeBudget(`${limit}\n${terms}`);
    const { images } = judgeReport({
      ...{ images: [image], budget, overrides: [REVIEW], flags: new Map(), notices: [] },
      ...{ now: new Date('2026-11-30'), toolVersion: '0' },
    });
    const found = images[0]?.findings.find(({ id }) => id === 'highestCompilerCount');
    expect(found?.outcome).toBe(outcome);
  });

  test('nothing by a review, unless the budget says so', () => {
    expect(outcomes(gate('rules: all', [REVIEW])).highestImageBytes).toBe('fail');
  });

  test('nothing by another label', () => {
    const other = { ...LABEL, label: 'other' };
    expect(outcomes(gate('rules: all', [other])).highestImageBytes).toBe('fail');
  });

  test('never unmeasured rules: exit code 3 stays', () => {
    const broken = { ...IMAGE, error: { code: 'LAYER_CORRUPT', message: 'cut off' } } as const;
    const report = judge(`${RULES}\noverride: { label: size-ok, rules: all }`, broken, {
      overrides: [LABEL],
    });
    expect(toExitCode(report)).toBe(3);
  });

  test('is known before GitHub is asked', () => {
    const budget = makeBudget('override: { label: size-ok, rules: [highestLayerCount] }');
    expect(hasOverridable(gate('rules: all', []), budget)).toBe(false);
  });
});

describe('a label that is older than the head', () => {
  const [id, key] = ['highestImageBytes', IMAGE.key] as const;
  const older = (value: number): Override => ({
    ...LABEL,
    approved: new Map([[identifyFinding(key, { id } as Finding), value]]),
  });

  test('still approves what has not grown, with the value of that time', () => {
    const report = gate('rules: all', [older(163 * MB)]);
    expect(getFind(report, id)).toMatchObject({
      outcome: 'warn',
      overridden: { label: 'size-ok', by: 'octocat', at: AT, value: 163 * MB },
    });
    expect(outcomes(report).highestGrowthBytes).toBe('fail');
  });

  test('still approves exactly the value of that time', () => {
    expect(outcomes(gate('rules: all', [older(162.4 * MB)]))[id]).toBe('warn');
  });

  test('approves nothing that grew, even by a byte', () => {
    expect(outcomes(gate('rules: all', [older(162.4 * MB - 1)]))[id]).toBe('fail');
  });
});

describe('who approved what, when, and for which value', () => {
  const report = gate('review: true, rules: all', [REVIEW]);

  test('is in the report, which is valid', () => {
    expect(getFind(report, 'highestImageBytes').overridden).toEqual({
      by: 'octocat',
      at: AT,
      value: 162.4 * MB,
    });
    const { images } = parseReport({ text: renderJson(report), source: 'x' });
    expect(images[0]?.findings).toEqual(report.images[0]?.findings);
  });

  test('is in the comment, where a later run finds it', () => {
    const comment = renderComment(formatSentences(report, 'cli'));
    expect(comment).toContain('lowered to a warning by the review of octocat');
    expect(comment).toMatch(/approved at 162\.4 MB on 2026-11-30 04:28 UTC/);
    expect(parseApprovalRecord(comment)).toContainEqual({
      finding: identifyFinding(IMAGE.key, { id: 'highestImageBytes' } as Finding),
      value: 162.4 * MB,
      by: 'octocat',
      at: AT,
    });
  });

  test.each([
    ['no record', 'hello'],
    ['a truncated record', '<!-- plimsoll-approved:eyJ -->'],
    ['a record about something else', `<!-- plimsoll-approved:${btoa('[1,{"by":2}]')} -->`],
    ['a record followed by text', `${renderComment(report)}\nmore`],
  ])('%s approves nothing', (_what, body) => {
    expect(parseApprovalRecord(body.replace(/=+ -->/, ' -->'))).toEqual([]);
  });
});
