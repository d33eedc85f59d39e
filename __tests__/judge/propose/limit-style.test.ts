import { expect, test } from '@jest/globals';
import { findRule, type LimitedRule } from '../../../src/budget/rules.ts';
import { detectLimitStyle } from '../../../src/judge/propose/limit-style.ts';
import { formatLimit } from '../../../src/judge/propose/limit-text.ts';

const write = (key: string, text: string, number: number): string =>
  detectLimitStyle(findRule(key) as LimitedRule, { text, isPlain: true }).write(number);

test('a number without a unit that becomes small gets the unit that it then needs', () => {
  expect(write('highestReclaimableBytes', '20000', 9999)).toBe('9999B');
  expect(write('highestReclaimableBytes', '20,000', 9999)).toBe('9,999B');
  expect(write('highestReclaimableBytes', '20000', 10_000)).toBe('10000');
  expect(write('highestReclaimableBytes', '20000', 0)).toBe('0');
  expect(write('highestReclaimableBytes', '20 kB', 5)).toBe('5 kB');
  expect(write('highestWastedBytes', '20000', 9999)).toBe('9999');
  expect(write('highestLayerCount', '20', 12)).toBe('12');
});

test.each([
  [0, '0'],
  [1, '1B'],
  [999, '999B'],
  [1000, '1kB'],
  [1_500_000, '1.5MB'],
])('a drafted limit of %d bytes is written as %s', (bytes, text) =>
  expect(formatLimit('bytes', bytes)).toBe(text),
);
