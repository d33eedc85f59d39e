import { expect, test } from '@jest/globals';
import { computeRetryDelay } from '../../src/host/retry-delay.ts';

const LIMITS = { attempts: 4, firstDelayMs: 500, longestDelayMs: 1500, randomShare: 0 };

test('doubles with each failure up to the longest delay, and ends with the attempts', () => {
  const delays = [1, 2, 3, 4].map((failures) => computeRetryDelay(LIMITS, failures, undefined));
  expect(delays).toEqual([500, 1000, 1500, undefined]);
});

test.each([
  [0, 0],
  [1500, 1500],
  [1501, undefined],
])('a server asks for %d ms: waits %p', (askedMs, expected) => {
  expect(computeRetryDelay(LIMITS, 1, askedMs)).toBe(expected);
});

test('varies by half of the random share in both directions', () => {
  const limits = { ...LIMITS, randomShare: 0.5 };
  const delays = Array.from({ length: 200 }, () => computeRetryDelay(limits, 1, undefined) ?? 0);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(375);
  expect(Math.max(...delays)).toBeLessThan(625);
  expect(new Set(delays).size).toBeGreaterThan(1);
});
