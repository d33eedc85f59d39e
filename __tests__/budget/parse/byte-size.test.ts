import { describe, expect, test } from '@jest/globals';
import { parseByteSize } from '../../../src/budget/parse/byte-size.ts';

/** Each row was run through go-humanize v1.0.1, ParseBytes. */
describe('sizes are read as dive reads them', () => {
  test.each([
    ['20000000', 20_000_000],
    ['20MB', 20_000_000],
    ['20 mb', 20_000_000],
    ['20M', 20_000_000],
    ['20Mib', 20_971_520],
    ['20mi', 20_971_520],
    ['1.5GB', 1_500_000_000],
    ['1kB', 1000],
    ['1KiB', 1024],
    ['3t', 3e12],
    ['2PiB', 2 ** 51],
    ['1e', 1e18],
    ['15.99EiB', Math.trunc(15.99 * 2 ** 60)],
    ['1,000,000', 1_000_000],
    ['1,2.5,0kb', 12_500],
    ['.5KB', 500],
    ['5.', 5],
    ['1.9', 1],
    ['0.0009KB', 0],
    ['010', 10],
    ['20\tMB ', 20_000_000],
    ['1\u0085\u3000kb', 1000],
    ['1\u212ab', 1000],
    ['1Mİb', 1_048_576],
    ['18446744073709549568', 2 ** 64 - 2048],
  ])('%j is %d bytes', (text, bytes) => expect(parseByteSize(text)).toBe(bytes));

  test.each([
    '',
    ' 20MB',
    'MB',
    '.',
    ',',
    '1.2.3MB',
    '-5',
    '+5',
    '1e6',
    '20BB',
    '20 megs',
    '20MBB',
    '0x10',
    '1_000',
    '5٣',
    '٣',
    'NaN',
    'inf',
    '\ufeff5',
    '5\ufeff',
    '16EiB',
    '18446744073709551616',
    `1${'0'.repeat(400)}`,
  ])('rejects %j', (text) => expect(parseByteSize(text)).toBeUndefined());
});

test.each(['k', 'm', 'g', 't', 'p', 'e'].map((letter, index) => [letter, index + 1] as const))(
  '%s has power %d of 1000 and of 1024',
  (letter, power) => {
    expect([letter, `${letter}b`].map(parseSize)).toEqual([1000 ** power, 1000 ** power]);
    expect([`${letter}i`, `${letter}ib`].map(parseSize)).toEqual([1024 ** power, 1024 ** power]);
  },
);

const parseSize = (unit: string) => parseByteSize(`1${unit}`);
