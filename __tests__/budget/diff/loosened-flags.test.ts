import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../../src/budget/diff/loosened.ts';
import { parseRuleFlags } from '../../../src/budget/parse/rule-flags.ts';
import { makeBudget } from '../../support/image-facts.ts';

const LAST_DAY = '2027-01-31';

/** @param flag a limit that the workflow sets, and no budget */
const between = (base: string | undefined, head: string, flag: string) =>
  findLoosenings(
    base === undefined ? undefined : makeBudget(base),
    makeBudget(head),
    parseRuleFlags([flag]),
  ).map(({ kind, rule }) => `${kind} ${rule}`);

describe('a limit that only the workflow sets', () => {
  test.each([
    [
      'is waived',
      `waivers: [{ rule: highestImageBytes, until: ${LAST_DAY}, why: x }]`,
      'highestImageBytes=1MB',
      ['waiver highestImageBytes'],
    ],
    ['ignores paths', 'ignore: ["/data/**"]', 'highestReclaimableBytes=1MB', ['ignore /data/**']],
    [
      'accepts an estimate',
      'estimate: true',
      'highestPullBytes=1MB',
      ['estimate highestPullBytes'],
    ],
    [
      'only warns for now',
      `enforce-from: ${LAST_DAY}`,
      'highestImageBytes=1MB',
      ['setting enforce-from'],
    ],
  ])('%s by a change, which is reported', (_what, head, flag, reported) => {
    expect(between('rules: {}', head, flag)).toEqual(reported);
    expect(between(undefined, head, flag)).toEqual(reported);
  });

  test('is not loosened by a budget that it overrides, but other runs may be', () => {
    const [base, head] = ['1MB', '2MB'].map(
      (limit) => `rules: { highestImageBytes: ${limit} }`,
    ) as [string, string];
    expect(between(base, base, 'highestImageBytes=3MB')).toEqual([]);
    expect(between(base, head, 'highestImageBytes=3MB')).toEqual(['limit highestImageBytes']);
  });
});
