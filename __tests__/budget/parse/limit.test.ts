import { expect, test } from '@jest/globals';
import { parseRuleFlags } from '../../../src/budget/parse/rule-flags.ts';
import { RULES } from '../../../src/budget/rules.ts';
import { quoteText } from '../../../src/model/quote.ts';
import { makeBudget } from '../../support/image-facts.ts';

/** The limit that a flag sets. */
const readLimit = (key: string, text: string) =>
  parseRuleFlags([`${key}=${text}`]).get(key)?.fail?.limit;

test.each([
  ['highestImageBytes', '0', 0],
  ['highestImageBytes', '10000', 10_000],
  ['highestImageBytes', '1B', 1],
  ['highestImageBytes', '1.5kB', 1500],
  ['highestImageBytes', '1KiB', 1024],
  ['highestLayerCount', '0', 0],
  ['highestLayerCount', '15', 15],
  ['lowestEfficiency', '0', 0],
  ['lowestEfficiency', '0.95', 0.95],
  ['lowestEfficiency', '1', 1],
  ['lowestVisibleRatio', '0%', 0],
  ['lowestVisibleRatio', '95%', 0.95],
  ['lowestVisibleRatio', '100%', 1],
  ['lowestVisibleRatio', '0.99', 0.99],
  ['highestPullSeconds', '0', 0],
  ['highestPullSeconds', '90s', 90],
  ['highestUserWastedPercent', '0.1', 0.1],
  ['highestCostPerYear', '0', 0],
  ['highestCostPerYear', '0.5', 0.5],
  ['highestCostPerYear', '999999999999.99', 999_999_999_999.99],
])('%s=%s is %d', (key, text, limit) => expect(readLimit(key, text)).toBe(limit));

test.each([
  ['highestImageBytes', '9999', /9999B/],
  ['highestImageBytes', '-1B', /below 0|not a size/],
  ['highestLayerCount', '1.5', /not a whole number/],
  ['highestLayerCount', '-1', /not a whole number/],
  ['lowestEfficiency', '1.01', /not a number from 0 to 1/],
  ['lowestEfficiency', '-0.01', /not a number from 0 to 1/],
  ['lowestVisibleRatio', '101%', /is more than 100%/],
  ['lowestVisibleRatio', '1', /is ambiguous/],
  ['lowestVisibleRatio', '1.01', /is more than 1$/m],
  ['lowestEfficiency', '0%', /write 0$/m],
  ['lowestEfficiency', '0.5%', /write 0.005$/m],
  ['lowestEfficiency', '100%', /write 1$/m],
  ['lowestEfficiency', '100.5%', /write a number from 0 to 1/],
  ['highestCostPerYear', '1000000000000', /is not an amount/],
])('rejects %s=%s', (key, text, message) =>
  expect(() => readLimit(key, text)).toThrow(
    expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
  ),
);

test.each([
  ['highestCostPerYear: 1000000000000', 1e12],
  ['highestImageBytes: 10000.9', 10_000],
])('%s is %d in a budget', (rule, limit) =>
  expect([...makeBudget(`rules: { ${rule} }`).rules.values()][0]?.fail?.limit).toBe(limit),
);

test.each([
  ['highestCostPerYear: 1000000000000.5', /is not an amount/],
  ['highestImageBytes: 18446744073709551616', /is too large/],
  ['highestImageBytes: 0.5', /has no unit/],
])('rejects %s in a budget', (rule, message) =>
  expect(() => makeBudget(`rules: { ${rule} }`)).toThrow(message),
);

test("dive's own rules have dive's defaults", () =>
  expect(
    RULES.flatMap(({ key, default: limit }) => (limit === null ? [] : [[key, limit]])),
  ).toEqual([
    ['lowestEfficiency', 0.9],
    ['highestUserWastedPercent', 0.1],
  ]));

test.each([
  ['\u0001', '"\\x01"'],
  ['\u009f', '"\\x9f"'],
  ['a\u200db', '"a\\u{200d}b"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
])('quotes %j', (text, quoted) => expect(quoteText(text)).toBe(quoted));
