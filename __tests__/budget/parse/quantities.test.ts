import { describe, expect, test } from '@jest/globals';
import { readRate, readSeconds } from '../../../src/budget/parse/quantities.ts';

describe('a rate', () => {
  test.each([
    ['8kbps', 1000],
    ['1000B/s', 1000],
    ['80Tbps', 1e13],
    ['1000000000000B/s', 1e12],
    ['1.1234567891MB/s', 1_123_456.7891],
    ['1KiB/s', 1024],
    ['1GiB/s', 2 ** 30],
    ['1TiB/s', 2 ** 40],
  ])('%s is %d bytes per second', (text, value) => expect(readRate(text)).toEqual({ value }));

  test.each([
    ['7.999kbps', 'is out of range'],
    ['80.001Tbps', 'is out of range'],
    ['99999999999999B/s', 'is out of range'],
    ['500MBps', 'is ambiguous'],
    ['fast', 'is not a rate'],
  ])('%s %s', (text, why) => expect(readRate(text)).toMatchObject({ message: `"${text}" ${why}` }));
});

describe('a time', () => {
  test.each([
    ['1ms', 0.001],
    ['1s', 1],
    ['1sec', 1],
    ['1m', 60],
    ['1min', 60],
    ['1440min', 86_400],
    ['86400s', 86_400],
    ['0.3s', 0.3],
  ])('%s is %d seconds', (text, value) => expect(readSeconds(text)).toEqual({ value }));

  test.each([
    ['86401s', 'is out of range'],
    ['86400.5s', 'is out of range'],
    ['1', 'has no unit'],
    ['1h', 'is not a time'],
  ])('%s %s', (text, why) =>
    expect(readSeconds(text)).toMatchObject({ message: `"${text}" ${why}` }),
  );
});
