import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { consumeAllowance, createReportAllowance } from '../../src/judge/json-size.ts';

/** The size of a value, counted from the value itself. */
function getCount(value: unknown): { containers: number; keys: number; values: number } {
  if (typeof value !== 'object' || value === null) return { containers: 0, keys: 0, values: 0 };
  const inner = Object.values(value).map(getCount);
  const sum = (key: 'containers' | 'keys' | 'values'): number =>
    inner.reduce((total, one) => total + one[key], 0);
  return {
    containers: sum('containers') + 1,
    keys: sum('keys') + (Array.isArray(value) ? 0 : inner.length),
    // One comma fewer than items.
    values: sum('values') + Math.max(inner.length - 1, 0),
  };
}

test('counts containers, keys and values, but nothing inside strings', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const [before, counted] = [1000, getCount(value)];
      const allowance = { containers: before, keys: before, values: before };
      expect(consumeAllowance(JSON.stringify(value, null, indent), allowance)).toBe(true);
      expect(allowance).toEqual({
        containers: before - counted.containers,
        keys: before - counted.keys,
        values: before - counted.values,
      });
    }),
  ));

test.each([
  ['containers', '[[],[],[]]', { containers: 3, keys: 9, values: 9 }],
  ['keys', '{"a":1,"b":2}', { containers: 9, keys: 1, values: 9 }],
  ['values', '[1,2,3]', { containers: 9, keys: 9, values: 1 }],
])('rejects too many %s', (_what, text, allowance) =>
  expect(consumeAllowance(text, allowance)).toBe(false),
);

test('reads an unterminated string to the end', () =>
  expect(consumeAllowance('["\\\\\\', { containers: 1, keys: 0, values: 0 })).toBe(true));

test('a report can have a million containers, 4 million keys and 16 million items', () =>
  expect(createReportAllowance()).toEqual({
    containers: 1_000_000,
    keys: 4_000_000,
    values: 16_000_000,
  }));
