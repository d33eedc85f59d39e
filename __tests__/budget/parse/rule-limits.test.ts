import { expect, test } from '@jest/globals';
import { warnsTooLate } from '../../../src/budget/parse/rule-limits.ts';
import { findRule, type LimitedRule } from '../../../src/budget/rules.ts';

const toLimit = (limit: number) => ({ limit, text: String(limit), from: 'x' });

test.each([
  ['highestLayerCount', 5, 5, false],
  ['highestLayerCount', 6, 5, true],
  ['lowestVisibleRatio', 0.5, 0.5, false],
  ['lowestVisibleRatio', 0.4, 0.5, true],
])('%s: a warning at %d never appears before a failure at %d: %p', (key, warn, fail, isLate) => {
  const limits = { warn: toLimit(warn), fail: toLimit(fail) };
  expect(warnsTooLate(findRule(key) as LimitedRule, limits)).toBe(isLate);
});
