import { describe, expect, test } from '@jest/globals';
import { parsePullRequest, traceBreaches } from '../../../src/judge/inherit/breaches.ts';
import type { Finding } from '../../../src/model/report.ts';
import { describeShares } from '../../../src/report/words/inherited-words.ts';
import { changeImage, getFindings, judge } from './inherited-image.ts';

const size = (imageBytes: number) => ({ measures: { imageBytes } });
const findings = (bytes: number): readonly Finding[] =>
  getFindings(
    judge('highestImageBytes: 150MB', changeImage(size(bytes), size(bytes)), { isOfBranch: true }),
  ).map(({ change: _, baselineValue: __, ...finding }) => finding);
const [FIRST, SECOND] = ['a'.repeat(40), 'b'.repeat(40)] as const;

describe('when a limit was first broken on a branch', () => {
  const good = findings(140e6);
  const broken = traceBreaches(findings(160e6), good, { commit: FIRST, pullRequest: 12 });
  const push = (bytes: number, earlier: readonly Finding[] | undefined) =>
    traceBreaches(findings(bytes), earlier, {
      commit: SECOND,
      pullRequest: undefined,
    })[0] as Finding;

  test('records the push that breaks it, with its pull request and growth', () => {
    expect(broken[0]?.breach).toEqual({
      commit: FIRST,
      pullRequest: 12,
      value: 160e6,
      growth: 20e6,
    });
    expect(describeShares(broken[0] as Finding)).toBe('');
  });
  test.each([
    [160e6, ' since aaaaaaa (#12, +20.0 MB), unchanged by this push'],
    [165e6, ' since aaaaaaa (#12, +20.0 MB), 5.0 MB of it from this push'],
    [155e6, ' since aaaaaaa (#12, +20.0 MB), 5.0 MB less than before this push'],
  ])('later pushes keep the record: %i bytes', (bytes, words) => {
    const later = push(bytes, broken);
    expect([later.outcome, describeShares(later)]).toEqual(['fail', words]);
  });
  test('without an earlier report, the start is not known', () => {
    const first = push(160e6, undefined);
    expect(first.breach).toEqual({ commit: SECOND, value: 160e6 });
    const next = traceBreaches(findings(160e6), [first], { commit: FIRST, pullRequest: 3 });
    expect(describeShares(next[0] as Finding)).toBe(
      ' since at least bbbbbbb, unchanged by this push',
    );
  });
  test('a failure is another breach than a warning before it', () => {
    const warn = getFindings(
      judge(
        'highestImageBytes: { warn: 150MB, fail: off }',
        changeImage(size(155e6), size(155e6)),
        {
          isOfBranch: true,
        },
      ),
    ).map(({ change: _, baselineValue: __, ...finding }) => finding);
    const warned = traceBreaches(warn, good, { commit: FIRST, pullRequest: 12 });
    const again = traceBreaches(warn, warned, { commit: SECOND, pullRequest: undefined });
    expect([again[0]?.breach?.commit, push(160e6, warned).breach?.commit]).toEqual([FIRST, SECOND]);
  });
  test('a limit that passes in between counts from the later push on', () => {
    expect(push(140e6, broken).breach).toBeUndefined();
    expect(push(170e6, [push(140e6, broken)]).breach).toMatchObject({
      commit: SECOND,
      growth: 30e6,
    });
  });
});

test.each([
  ['image: drop locales (#12)', 12],
  ['Merge pull request #7 from octo/topic', 7],
  ['Revert "x (#12)"', undefined],
  ['fix (#12) again', undefined],
  ['Merge pull request #x from octo/topic', undefined],
  ['(#0)', undefined],
  ['(#1)', 1],
  ['(#99999999999)', undefined],
])('the pull request in %j', (subject, number) => expect(parsePullRequest(subject)).toBe(number));
