import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { computeNoiseBytes, DEFAULT_NOISE } from '../../src/budget/noise.ts';
import { buildBudgetSchema } from '../../src/budget/schema/budget-schema.ts';
import { makeBudget } from '../support/image-facts.ts';

const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(buildBudgetSchema());

describe('noise in a budget', () => {
  test.each([
    ['', DEFAULT_NOISE],
    ['noise: 10kB', { bytes: 10_000, ratio: 0 }],
    ['noise: 1MB', { bytes: 1_000_000, ratio: 0 }],
    ['noise: 50000', { bytes: 50_000, ratio: 0 }],
    ['noise: 1B', { bytes: 1, ratio: 0 }],
    ['noise: 0.1%', { bytes: 0, ratio: 0.001 }],
    ['noise: 1%', { bytes: 0, ratio: 0.01 }],
    ['noise: 0', { bytes: 0, ratio: 0 }],
    ['noise: 0%', { bytes: 0, ratio: 0 }],
    ['noise: off', { bytes: 0, ratio: 0 }],
  ])('%s', (text, noise) => {
    expect(makeBudget(`rules: {}\n${text}\n`).noise).toEqual(noise);
    expect(validate(parse(text) ?? {})).toBe(true);
  });

  test.each([
    ['noise: 1.1MB', 'noise: "1.1MB" is more than 1 MB'],
    ['noise: 1.5%', 'noise: "1.5%" is more than 1%'],
    ['noise: 10', 'noise: "10" has no unit'],
    ['noise: little', 'noise: "little" is not a size'],
    ['noise: -1kB', 'noise: "-1kB" is below 0'],
    ['noise: [10kB, 0.1%]', 'noise: it is neither a size nor a percentage'],
    ['noise:', 'noise: it is neither a size nor a percentage'],
  ])('rejects %s', (text, message) => expect(() => makeBudget(`${text}\n`)).toThrow(message));

  test.each([
    ['a size, whatever the value', { bytes: 5_000, ratio: 0 }, 100e6, 5_000],
    ['a share of the value', { bytes: 0, ratio: 0.01 }, 50e6, 500_000],
    ['a share in whole bytes', { bytes: 0, ratio: 0.01 }, 150, 1],
    ['by default at least 10 kB', DEFAULT_NOISE, 1e6, 10_000],
    ['by default at least 0.1%', DEFAULT_NOISE, 200e6, 200_000],
    ['never more than 1 MB', DEFAULT_NOISE, 50e9, 1_000_000],
    ['off', { bytes: 0, ratio: 0 }, 50e9, 0],
  ])('%s', (_what, noise, value, bytes) => expect(computeNoiseBytes(noise, value)).toBe(bytes));
});
