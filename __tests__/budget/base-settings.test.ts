import { expect, test } from '@jest/globals';
import { takeBaseSettings } from '../../src/budget/base-settings.ts';
import { makeBudget } from '../support/image-facts.ts';

const HEAD = `
rules: { highestImageBytes: 100MB }
inherited: pass
noise: 1MB
override: { label: anything }
`;
const BASE = `
rules: { highestImageBytes: 1MB }
inherited: fail
noise: 20kB
override: { label: size-ok }
baseline: { required: true }
`;
const getSettings = (base: ReturnType<typeof makeBudget> | null | undefined) => {
  const { inherits, noise, overrideLabel, isBaselineRequired, rules } = takeBaseSettings(
    makeBudget(HEAD),
    base,
  );
  // The change's limits stay.
  expect(rules.get('highestImageBytes')?.fail?.limit).toBe(100e6);
  return { inherits, noise, overrideLabel, isBaselineRequired };
};

test('the base branch decides who may pass', () =>
  expect(getSettings(makeBudget(BASE))).toEqual({
    inherits: false,
    noise: { bytes: 20_000, ratio: 0 },
    overrideLabel: 'size-ok',
    isBaselineRequired: true,
  }));

test('without a budget there, the defaults decide', () =>
  expect(getSettings(null)).toEqual({
    inherits: true,
    noise: { bytes: 10_000, ratio: 0.001 },
    overrideLabel: null,
    isBaselineRequired: false,
  }));

test('if it is unknown, nothing is excused', () =>
  expect(getSettings(undefined)).toMatchObject({
    inherits: false,
    noise: { bytes: 0, ratio: 0 },
    overrideLabel: null,
  }));
