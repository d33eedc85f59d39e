import { expect, test } from '@jest/globals';
import { readTimeout } from '../../src/gate/time.ts';

test.each([
  ['1ms', 1],
  ['1s', 1000],
  ['1m', 60_000],
  ['1h', 3_600_000],
  ['1.5m', 90_000],
  ['2 H', 7_200_000],
  ['5 minutes', 300_000],
  ['1 min', 60_000],
  ['30sec', 30_000],
  ['2147483647ms', 2_147_483_647],
  ['596h', 2_145_600_000],
  ['1m30s', 90_000],
  ['1h 5 min', 3_900_000],
  [`${'0'.repeat(62)}5s`, 5000],
])('%s is %d ms', (text, ms) => expect(readTimeout(text)).toBe(ms));

test.each([
  ['10', 'has no unit'],
  ['1', 'has no unit'],
  ['0.5', 'has no unit'],
  ['2147483648ms', 'is too long'],
  ['597h', 'is too long'],
  ['0.9ms', 'is not a time'],
  ['0s', 'is not a time'],
  ['0', 'is not a time'],
  ['1d', 'is not a time'],
  ['-1s', 'is not a time'],
  ['1m30', 'is not a time'],
  [`${'0'.repeat(63)}5s`, 'is not a time'],
  ['1m30x', 'is not a time'],
  ['', 'is not a time'],
])('rejects %s: it %s', (text, message) =>
  expect(() => readTimeout(text)).toThrow(
    `--timeout ${JSON.stringify(text.slice(0, 80))} ${message}`,
  ),
);
