import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../src/budget/diff/loosened.ts';
import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import type { MeasuredImage } from '../../src/judge/judge.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { buildFacts, makeBudget } from '../support/image-facts.ts';

const APP = buildFacts({ imageBytes: 180_400_000, efficiencyRatio: 1, userWastedRatio: 0 });

const gate = (
  text: string,
  today: string,
  image: MeasuredImage = { key: APP.key, facts: APP, notices: [] },
): GateReport =>
  judgeReport({
    images: [image],
    budget: makeBudget(text),
    flags: new Map(),
    notices: [],
    now: new Date(`${today}T23:59:59Z`),
    toolVersion: '1',
  });

const LIMIT = 'rules: { highestImageBytes: 150MB }';

describe('enforce-from', () => {
  test.each([
    ['warns before the day', '2026-12-31', 'warn', 0],
    ['fails from the day on', '2027-01-01', 'fail', 1],
  ])('%s', (_what, today, verdict, exitCode) => {
    const report = gate(`enforce-from: 2027-01-01\n${LIMIT}`, today);
    expect([report.verdict, toExitCode(report)]).toEqual([verdict, exitCode]);
  });

  test('says from when it fails, and still shows what would accept the image', () => {
    const comment = renderComment(gate(`enforce-from: 2027-01-01\n${LIMIT}`, '2026-11-30'));
    expect(comment).toContain('fails from 2027-01-01');
    expect(comment).toContain('highestImageBytes: 150MB → 181MB');
  });

  test("for an image takes precedence over the file's", () => {
    const images = `images: { app: { enforce-from: 2026-12-01 } }`;
    const budget = `enforce-from: 2027-01-01\n${LIMIT}\n${images}`;
    expect(gate(budget, '2026-12-01').verdict).toBe('fail');
  });

  test('does not hide unmeasured rules', () => {
    const error = { code: 'SOURCE_UNREADABLE', message: 'gone' } as const;
    const image = { key: APP.key, error, notices: [] };
    expect(toExitCode(gate(`enforce-from: 2027-01-01\n${LIMIT}`, '2026-11-30', image))).toBe(3);
  });

  test('is a loosening if a pull request adds or moves it', () => {
    const moved = findLoosenings(
      makeBudget(LIMIT),
      makeBudget(`enforce-from: 2027-01-01\n${LIMIT}`),
    );
    expect(moved).toEqual([
      expect.objectContaining({ rule: 'enforce-from', oldValue: null, newValue: '2027-01-01' }),
    ]);
  });

  test.each([['2027-02-30'], ['soon'], ['2027-1-1']])('rejects %s', (day) => {
    const text = `enforce-from: ${day}\n`;
    const file = { text, source: '.dive-ci.yaml', sha256: '', notices: [] };
    expect(() => parseBudget(file)).toThrow(/2027|soon|date|pattern/);
  });
});
