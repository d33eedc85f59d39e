import { expect, test } from '@jest/globals';
import { expectLinear } from './growth.ts';

const countSteps = (steps: number): number => {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum = (sum + i) % 1_000_003;
  return sum;
};

test('linear work is accepted', () =>
  expectLinear((size) => () => countSteps(size * 1000), 10_000));

test('quadratic work is not', () =>
  expect(() => expectLinear((size) => () => countSteps(size ** 2), 8000)).toThrow('toBeLessThan'));
