import { expect, test } from '@jest/globals';
import { parseRuleFlags } from '../../../src/budget/parse/rule-flags.ts';

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
])('rejects %s=%s', (key, text, message) =>
  expect(() => readLimit(key, text)).toThrow(
    expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
  ),
);
