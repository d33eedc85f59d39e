import { expect, test } from '@jest/globals';
import { findRule, type LimitedRule } from '../../../src/budget/rules.ts';
import { raiseLimit } from '../../../src/judge/propose/failed-limits.ts';

const raise = (key: string, value: number, oldText: string | null = null) =>
  raiseLimit({
    rule: findRule(key) as LimitedRule,
    ...{ label: key, place: 'line', pointer: '', from: 'x', oldText, oldLimit: 0, value },
  });

test.each([
  [1_000_000_000, '1GB'],
  [1_000_000_001, '1.01GB'],
  [999_999_999, '1GB'],
  [1_000_000, '1MB'],
  [999_999, '1MB'],
  [1000, '1kB'],
  [999, '999B'],
])('a new limit for %d bytes is %s', (value, text) => {
  expect(raise('highestImageBytes', value)?.text).toBe(text);
  expect(raise('highestImageBytes', value)?.limit).toBeGreaterThanOrEqual(value);
});

test('a raised limit accepts the value itself, in the style of the old one', () => {
  expect(raise('highestImageBytes', 163_000_000, '100MB')).toEqual({
    text: '163MB',
    limit: 163_000_000,
  });
  expect(raise('highestImageBytes', 163_000_001, '100MB')?.limit).toBe(164_000_000);
});
