import { describe, expect, test } from '@jest/globals';
import { takeBaseSettings } from '../../../src/budget/base-settings.ts';
import { findLoosenings } from '../../../src/budget/diff/loosened.ts';
import { makeBudget } from '../../support/image-facts.ts';

test('every part is read', () => {
  const { overrideLabel, override } = makeBudget(
    'override: { label: size-ok, by: [octocat, "renovate[bot]"], role: maintain, review: true, ' +
      'rules: [highestimagebytes, highestGrowthPercent], until: 2027-01-31 }'.replace(
        'highestimagebytes',
        'highestImageBytes',
      ),
  );
  expect([overrideLabel, override]).toEqual([
    'size-ok',
    {
      by: ['octocat', 'renovate[bot]'],
      role: 'maintain',
      isReviewEnough: true,
      rules: ['highestImageBytes', 'highestGrowthPercent'],
      until: '2027-01-31',
    },
  ]);
});

test('a label alone works as before: everyone who may set it can approve growth', () => {
  expect(makeBudget('override: { label: size-ok }')).not.toHaveProperty('override');
});

describe('is rejected with a suggestion', () => {
  test.each([
    ['a team', 'label: a, by: [octo-org/size]', 'teams are not supported'],
    ['ghost', 'label: a, by: [Ghost]', 'ghost stands for deleted accounts'],
    ['a mention', 'label: a, by: ["@octocat"]', 'is not a login'],
    ['neither label nor review', 'by: [octocat]', 'neither a label nor review: true'],
    ['an unknown rule', 'label: a, rules: [highestImageByte]', 'did you mean "highestImageBytes"'],
    ['an unknown role', 'label: a, role: owner', 'role'],
    ['a day that does not exist', 'label: a, until: 2027-02-30', 'is not a valid date'],
  ])('%s', (_what, override, words) => {
    expect(() => makeBudget(`override: { ${override} }`)).toThrow(words);
  });
});

test('a pull request that edits its own approvers has no effect, and is reported', () => {
  const base = makeBudget('override: { label: size-ok, by: [octocat] }');
  const head = makeBudget('override: { label: size-ok, by: [mallory], rules: all }');
  expect(takeBaseSettings(head, base).override?.by).toEqual(['octocat']);
  expect(takeBaseSettings(head, null)).not.toHaveProperty('override');
  expect(takeBaseSettings(head, undefined)).toMatchObject({ overrideLabel: null });
  expect(takeBaseSettings(head, undefined)).not.toHaveProperty('override');
  expect(findLoosenings(base, head)).toEqual([
    expect.objectContaining({ kind: 'setting', rule: 'override' }),
  ]);
});
