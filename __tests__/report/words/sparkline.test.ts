import { expect, test } from '@jest/globals';
import { drawSparkline } from '../../../src/report/words/sparkline.ts';

test.each([
  ['growth fills the line', [100, 120, 140, 160, 200], '▁▂▄▅█'],
  ['equal sizes are in the middle', [100, 100, 100], '▅▅▅'],
  ['small changes stay small', [1000, 1001, 1002], '▄▅▅'],
  ['an unknown size is a dot', [100, null, 200], '▁·█'],
  ['no known size', [null, null], '··'],
  ['empty images', [0, 0], '▅▅'],
])('%s', (_behavior, values, expected) => {
  expect(drawSparkline(values)).toBe(expected);
});
