import { describe, expect, test } from '@jest/globals';
import { parseGoFloat, parseYamlNumber } from '../../../src/budget/parse/go-numbers.ts';

/** Each row was run through Go 1.26, strconv.ParseFloat. */
describe('numbers are read as Go reads them', () => {
  test.each([
    ['0.95', 0.95],
    ['9e-1', 0.9],
    ['.5', 0.5],
    ['5.', 5],
    ['+1E3', 1000],
    ['-0', -0],
    ['1_0', 10],
    ['0_7.2_5e1_0', 7.25e10],
    ['1e-400', 0],
    ['0x1p-2', 0.25],
    ['0X1.8p+1', 3],
    ['0x.8p0', 0.5],
    ['0x_1p0', 1],
    ['-0x1_0p0', -16],
    ['0x1.fffffffffffff8p0', 2],
    ['nan', Number.NaN],
    ['+Inf', Infinity],
    ['-infinity', -Infinity],
  ])('%j is %d', (text, value) => expect(parseGoFloat(text)).toBe(value));

  test.each([
    '',
    '.',
    '_1',
    '1_',
    '1__0',
    '0_.5',
    '1._5',
    '0xp1',
    '0x1',
    '+nan',
    '.nan',
    '.inf',
    '1e',
    '0b1',
    ' 1',
    '1 ',
    '1e400',
    '95%',
  ])('rejects %j', (text) => expect(parseGoFloat(text)).toBeUndefined());
});

/** Each row was run through gopkg.in/yaml.v3 v3.0.1, which dive v0.13.1 uses to read its file. */
describe('unquoted values are numbers if they are numbers for dive', () => {
  test.each([
    ['150', 150],
    ['+5', 5],
    ['-5', -5],
    ['1e2', 100],
    ['1_50', 150],
    ['149.9', 149.9],
    ['.5', 0.5],
    ['5.', 5],
    ['010', 8],
    ['08', 8],
    ['0o17', 15],
    ['-0O17', -15],
    ['0x96', 150],
    ['0b11', 3],
    ['12345678901234567890123', 1.2345678901234568e22],
  ])('%s is %d', (source, value) => expect(parseYamlNumber(source)).toBe(value));

  test.each([
    '20MB',
    '1,000',
    '0x1p-2',
    '1:30',
    '.nan',
    '.inf',
    '._5',
    '1e400',
    '',
    '-',
    '2027-01-31',
    'off',
  ])('%s is text', (source) => expect(parseYamlNumber(source)).toBeUndefined());
});
