import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toByteText } from '../../../src/model/byte-text.ts';
import {
  formatApart,
  formatBandwidth,
  formatBytes,
  formatCount,
  formatDistance,
  formatPlural,
  formatSeconds,
  formatShare,
  type Scale,
} from '../../../src/report/words/format.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [180_400_000, '180.4 MB'],
  [999_999_999, '1.00 GB'],
  [1_240_000_000, '1.24 GB'],
  [4_802_113_990, '4.80 GB'],
  [999_999_999_999, '1.00 TB'],
  [Number.MAX_SAFE_INTEGER, '9.01 PB'],
  [-999, '-999 B'],
  [-155_000, '-155.0 kB'],
  [-999_950, '-1.0 MB'],
])('%d bytes read as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test.each([
  [51, 100, '51.0%'],
  [1, 1_000_000, '<0.1%'],
  [999_999, 1_000_000, '>99.9%'],
  [5, 5, '100.0%'],
  [0, 5, '0.0%'],
  [0, 0, '0.0%'],
])('%d of %d is a share of %s', (part, whole, text) => expect(formatShare(part, whole)).toBe(text));

test.each([
  [0, '0.0 s'],
  [0.44, '0.4 s'],
  [9.94, '9.9 s'],
  [9.95, '10 s'],
  [119.4, '119 s'],
  [119.5, '2 min'],
  [149, '2 min'],
  [150, '3 min'],
  [3600, '60 min'],
])('%d seconds read as %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

test.each([
  [1_000, '8 kbps'],
  [124_000, '992 kbps'],
  [125_000, '1 Mbps'],
  [12_345_678, '98.8 Mbps'],
  [12_500_000, '100 Mbps'],
  [125_000_000, '1 Gbps'],
  [150_000_000_000, '1.2 Tbps'],
])('%d bytes per second read as %s', (bytes, text) => expect(formatBandwidth(bytes)).toBe(text));

describe('a value compared with its limits', () => {
  test.each<[string, number, number[], Scale, string[]]>([
    [
      'has one decimal if that distinguishes them',
      180_400_000,
      [150e6],
      'bytes',
      ['180.4 MB', '150.0 MB'],
    ],
    ['gets more decimals if needed', 150_040_000, [150e6], 'bytes', ['150.04 MB', '150.00 MB']],
    [
      'is written in full if decimals do not help',
      150_000_001,
      [150e6],
      'bytes',
      ['150,000,001 B', '150,000,000 B'],
    ],
    ['may be below 0', -155_000, [1_000], 'bytes', ['-155.0 kB', '1.0 kB']],
    ['may equal its limit', 150e6, [150e6], 'bytes', ['150.0 MB', '150.0 MB']],
    ['shows a limit as it was written', 100e6, [150_250_000], 'bytes', ['100.00 MB', '150.25 MB']],
    [
      'keeps two limits apart',
      1_000,
      [150e6, 150_010_000],
      'bytes',
      ['1.00 kB', '150.00 MB', '150.01 MB'],
    ],
    ['shows a ratio of three digits as such', 0.98, [0.955], 'ratio', ['0.980', '0.955']],
    ['shows how much a ratio is below its limit', 0.89999, [0.9], 'ratio', ['0.89999', '0.90000']],
    ['shows a share as percent', 0.483, [0.1], 'percent', ['48.3%', '10.0%']],
    [
      'has at most three decimals for a size',
      150_000_100,
      [150e6],
      'bytes',
      ['150,000,100 B', '150,000,000 B'],
    ],
    [
      'has ten decimals for a ratio',
      0.900_000_000_1,
      [0.9],
      'ratio',
      ['0.9000000001', '0.9000000000'],
    ],
    ['has no more than that', 0.900_000_000_01, [0.9], 'ratio', ['0.90000000001', '0.9']],
    [
      'has eight decimals for a percentage',
      0.900_000_000_1,
      [0.9],
      'percent',
      ['90.00000001%', '90.00000000%'],
    ],
    ['has three decimals for a time', 10.001, [10], 'seconds', ['10.001 s', '10.000 s']],
    ['writes a longer time in full', 10.0001, [10], 'seconds', ['10.0001 s', '10 s']],
    ['shows a limit in percent as written', 0.483, [0.1005], 'percent', ['48.30%', '10.05%']],
    ['rounds a limit of five digits', 0.98, [0.95512], 'ratio', ['0.98', '0.96']],
    [
      'writes nearly equal doubles in full',
      0.1 + 0.2,
      [0.3],
      'ratio',
      ['0.30000000000000004', '0.3'],
    ],
  ])('%s', (_behavior, value, limits, scale, texts) =>
    expect(formatApart(value, limits, scale)).toEqual(texts),
  );

  test.each<[Scale, fc.Arbitrary<number>]>([
    ['bytes', fc.maxSafeNat()],
    ['count', fc.maxSafeNat()],
    ['ratio', fc.double({ min: 0, max: 2, noNaN: true })],
    ['percent', fc.double({ min: 0, max: 2, noNaN: true })],
  ])('never prints the same as a limit that it does not equal (%s)', (scale, numbers) => {
    // Limits far from the value, and limits so close that most digits are equal.
    const isWhole = scale === 'bytes' || scale === 'count';
    const near = fc
      .tuple(numbers, fc.nat(1000))
      .map(([n, d]) => [n, isWhole ? n + d : n * (1 + d * 1e-15)]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(numbers, numbers), near), ([value = 0, limit = 0]) => {
        const [valueText, limitText] = formatApart(value, [limit], scale);
        expect(valueText === limitText).toBe(value === limit);
      }),
    );
  });
});

test('bytes keep their order when read back', () => {
  const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };
  const size = (text: string): number => {
    const [number = '', unit = ''] = text.split(' ');
    return Number(number) * (units[unit] ?? Number.NaN);
  };
  const spread = fc
    .tuple(fc.integer({ min: 1, max: 52 }), fc.nat(1 << 20))
    .map(([power, low]) => 2 ** power + low);
  fc.assert(
    fc.property(spread, spread, (a, b) => {
      expect(
        Math.sign(size(formatBytes(a)) - size(formatBytes(b))) * Math.sign(a - b),
      ).toBeGreaterThanOrEqual(0);
      expect(Math.abs(size(formatBytes(a)) / a - 1)).toBeLessThanOrEqual(0.05);
      expect(formatBytes(a)).not.toMatch(/\d{4}\.|^1000/);
    }),
  );
});

test.each([
  [30_400_000, 'atMost', 'bytes', '30.4 MB over'],
  [-9_600_000, 'atMost', 'bytes', '9.6 MB left'],
  [0.04, 'atLeast', 'ratio', '0.04 below'],
  [-0.06, 'atLeast', 'ratio', '0.06 above'],
  [0.000_01, 'atLeast', 'ratio', '0.00001 below'],
  [0.383, 'atMost', 'percent', '38.3 points over'],
  [1, 'atMost', 'bytes', '1 B over'],
  [0, 'atMost', 'bytes', 'at the limit'],
] as const)('a distance of %d (%s, %s) reads as %s', (distance, bound, scale, text) =>
  expect(formatDistance(distance, bound, scale)).toBe(text),
);

test.each([
  [999, '999'],
  [1000, '1,000'],
  [57_819, '57,819'],
  [1_234_567, '1,234,567'],
])('%d is counted as %s', (count, text) => expect(formatCount(count)).toBe(text));

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
  [57_819, '57,819 files'],
])('%d: %s', (count, text) => expect(formatPlural(count, 'file')).toBe(text));

test.each([
  [1001, 2, { text: '1.001 kB', value: 1001 }],
  [1e18, 0, { text: '1000.00 PB', value: 1e18 }],
])('%d with %d more digits says which number its text has', (bytes, digits, expected) =>
  expect(toByteText(bytes, digits)).toEqual(expected),
);
