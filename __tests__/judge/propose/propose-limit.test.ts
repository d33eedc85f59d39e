import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposeLimit, roundLimit, toCost } from '../../../src/judge/propose/propose-limit.ts';
import { roundFigure } from '../../../src/judge/propose/round-figure.ts';

test.each([
  [0, 0],
  [1, 1],
  [7, 7],
  [10, 10],
  [11, 11],
  [12.1, 13],
  [21, 21],
  [48.1, 49],
  [49.1, 50],
  [51, 55],
  [96, 100],
  [1.32, 1.4],
  [0.032, 0.032],
  [0.0321, 0.033],
  [221, 230],
  [5_020, 5_500],
  [149_415_000, 150_000_000],
  [999_999_999, 1_000_000_000],
])('%d is rounded to %d', (number, figure) => expect(roundFigure(number)).toBe(figure));

test('a round number stays the same, is never lower, and at most a tenth higher', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 2 ** 52, noNaN: true }), (number) => {
      const figure = roundFigure(number);
      expect(figure).toBeGreaterThanOrEqual(number * (1 - 1e-9));
      expect(figure).toBeLessThanOrEqual(number * (1.1 + 1e-9));
      expect(roundFigure(figure)).toBe(figure);
    }),
  );
  fc.assert(
    fc.property(fc.nat(), (whole) =>
      expect(Number.isInteger(roundFigure(whole)) && roundFigure(whole) >= whole).toBe(true),
    ),
  );
});

const CEILING = { bound: 'atMost' } as const;
const FLOOR = { unit: 'ratio', bound: 'atLeast' } as const;

describe('the limit for', () => {
  test.each([
    ['an image', { unit: 'bytes', ...CEILING }, 142_300_000, 142_300_000, 150_000_000],
    [
      'a small part of a large image',
      { unit: 'bytes', ...CEILING },
      20_000,
      100_000_000,
      1_100_000,
    ],
    ['nothing in an image', { unit: 'bytes', ...CEILING }, 0, 84_000_000, 850_000],
    ['nothing in an empty image', { unit: 'bytes', ...CEILING }, 0, 0, 0],
    ['layers', { unit: 'count', ...CEILING }, 12, 0, 13],
    ['many files', { unit: 'count', ...CEILING }, 5_808, 0, 6_500],
    ['no layer', { unit: 'count', ...CEILING }, 0, 0, 1],
    ['a floor', FLOOR, 0.984, 0, 0.97],
    ['a perfect one', FLOOR, 1, 0, 0.99],
    ['none', FLOOR, 0, 0, 0],
    ['a share', { unit: 'ratio', ...CEILING }, 0.4834, 0, 0.51],
    ['all of it', { unit: 'ratio', ...CEILING }, 1, 0, 1],
    ['more than all', { unit: 'ratio', ...CEILING }, 1.02, 0, null],
  ] as const)('%s', (_what, kind, value, imageBytes, limit) =>
    expect(proposeLimit(kind, value, imageBytes)).toBe(limit),
  );

  test.each([
    ['a size', { unit: 'bytes', ...CEILING }, 1000, 1, 1000],
    ['a fraction of a byte', { unit: 'bytes', ...CEILING }, 1000.5, 1, 1100],
    ['a size in megabytes', { unit: 'bytes', ...CEILING }, 1_490_000, 1_000_000, 1.5],
    ['a count', { unit: 'count', ...CEILING }, 12.5, 1, 13],
    // 0.07 * 100 is 7.000000000000001.
    ['a ratio', { unit: 'ratio', ...CEILING }, 0.07, 1, 0.07],
    ['a little more', { unit: 'ratio', ...CEILING }, 0.070_000_000_05, 1, 0.08],
    ['more than all', { unit: 'ratio', ...CEILING }, 1.02, 1, 1],
    ['a floor', FLOOR, 0.07, 1, 0.93],
  ] as const)('%s is rounded', (_what, kind, cost, multiple, limit) =>
    expect(roundLimit(kind, cost, multiple)).toBe(limit),
  );

  test.each([
    [FLOOR, 0.9, 0.1],
    [FLOOR, 0.123_456_789_012_6, 0.876_543_210_987],
    [{ unit: 'ratio', ...CEILING }, 0.9, 0.9],
    [{ unit: 'bytes', bound: 'atLeast' }, 5, 5],
  ] as const)('%j: the cost of %d is %d', (kind, limit, cost) =>
    expect(toCost(kind, limit)).toBe(cost),
  );

  test('works for any value', () => {
    const kinds = fc.constantFrom(
      { unit: 'bytes', ...CEILING } as const,
      { unit: 'count', ...CEILING } as const,
      { unit: 'ratio', ...CEILING } as const,
      FLOOR,
    );
    const values = {
      bytes: fc.nat({ max: 2 ** 45 }),
      count: fc.nat(),
      ratio: fc.double({ min: 0, max: 1, noNaN: true }),
    };
    fc.assert(
      fc.property(
        kinds.chain((kind) =>
          fc.tuple(fc.constant(kind), values[kind.unit], fc.nat({ max: 2 ** 45 })),
        ),
        ([kind, value, imageBytes]) => {
          const limit = proposeLimit(kind, value, imageBytes) ?? Number.NaN;
          expect(kind.bound === 'atMost' ? limit - value : value - limit).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
