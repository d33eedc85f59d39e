import { expect, test } from '@jest/globals';
import { findBudgetNeeds } from '../../src/budget/needs.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { makeBudget } from '../support/image-facts.ts';

const NO_EFFORT = { effort: { rebuild: false, healthy: false } };
const OFF = 'lowestEfficiency: off, highestUserWastedPercent: off';

test.each([
  ['', [], { files: true, stored: false, tree: false, estimate: false }],
  [`rules: { ${OFF} }`, [], { files: false, stored: false, tree: false, estimate: false }],
  [
    `rules: { ${OFF}, highestPullBytes: 1B }`,
    [],
    { files: false, stored: true, tree: false, estimate: false },
  ],
  [
    `rules: { ${OFF}, highestPullBytes: 1B }\nestimate: true`,
    [],
    { files: false, stored: true, tree: false, estimate: true },
  ],
  [
    `rules: { ${OFF} }\nestimate: true`,
    [],
    { files: false, stored: false, tree: false, estimate: false },
  ],
  [
    `rules: { ${OFF} }\npaths: [{ path: /x, deny: true }]`,
    [],
    { files: true, stored: false, tree: true, estimate: false },
  ],
  [
    `rules: { ${OFF} }\nimages: { a: { paths: [{ path: /x, deny: true }] } }`,
    [],
    { files: true, stored: false, tree: true, estimate: false },
  ],
  [
    `rules: { ${OFF} }\nimages: { a: { rules: { highestPullBytes: 1B } } }`,
    [],
    { files: false, stored: true, tree: false, estimate: false },
  ],
  ['ignore: [/x]', [], { files: true, stored: false, tree: false, estimate: false }],
  [
    'ignore: [/x]\nrules: { highestReclaimableBytes: 1B }',
    [],
    { files: true, stored: false, tree: true, estimate: false },
  ],
  [
    `rules: { ${OFF} }`,
    ['highestImageBytes=1B'],
    { files: true, stored: false, tree: false, estimate: false },
  ],
  [
    `rules: { ${OFF}, highestGrowthBytes: 1B }`,
    [],
    { files: true, stored: false, tree: false, estimate: false },
  ],
  [
    `rules: { ${OFF} }`,
    ['highestDeltaPullBytes=1B'],
    { files: false, stored: true, tree: false, estimate: false },
  ],
  [
    `rules: { ${OFF} }\npaths: [{ path: /x, highestGrowthBytes: 1B }]`,
    [],
    { files: true, stored: false, tree: true, estimate: false },
  ],
])('%j with %j', (text, flags, needs) =>
  expect(findBudgetNeeds(makeBudget(text), parseRuleFlags(flags))).toEqual({
    ...needs,
    ...NO_EFFORT,
  }),
);

test("without a budget, dive's rules need the files", () =>
  expect(findBudgetNeeds(undefined, new Map())).toEqual({
    ...NO_EFFORT,
    files: true,
    stored: false,
    tree: false,
    estimate: false,
  }));
