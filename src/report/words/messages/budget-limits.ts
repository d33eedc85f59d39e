import { quoteText } from '../../../model/quote.ts';
import { problem } from './failure.ts';
import { long } from './template.ts';

/** Messages about limits and other values that a budget or a flag sets. */
export const BUDGET_LIMITS = {
  'limit-in-other-form': problem(
    '{text:quoted} is not a limit',
    '[write {form}|write each rule on its own]',
  ),
  'limit-missing': problem(
    'the limit is missing',
    'write a limit, or disabled to turn the rule off',
  ),
  'limits-missing': problem('the limit is missing', 'write a limit, or { warn: …, fail: … }'),
  'limit-is-list': problem('a list is not a limit', 'write a limit, or { warn: …, fail: … }'),
  'rule-without-limit': problem('{rule} has no limit', 'write a limit, or disabled to turn it off'),
  'rule-without-single-level': problem('{rule} has no single level', 'write warn, fail or off'),
  'unknown-bound': problem(
    'unknown key {key:quoted}',
    '[did you mean {meant:quoted}?|known keys: warn, fail]',
  ),
  'never-warns': problem('{rule}: fail is reached before warn, so it never warns', 'swap the two'),

  'not-level': problem('{text:quoted} is not a level', 'write warn, fail or off'),
  'comma-ambiguous': problem(
    '{text:quoted} is ambiguous',
    'write a decimal point, e.g. 1.5GB; commas only separate thousands, e.g. 1,500MB',
  ),
  'size-without-unit': problem('{text:quoted} has no unit', 'did you mean {number}MB or {bytes}B?'),
  'size-below-0': problem(
    '{text:quoted} is below 0',
    'write a size of 0 or more, e.g. 20MB or 20MiB',
  ),
  'size-too-large': problem('{text:quoted} is too large', 'write a smaller size, or disabled'),
  'not-size': problem('{text:quoted} is not a size', 'write a number and a unit: {meant:or}'),
  'not-whole-number': problem('{text:quoted} is not a whole number', 'write a count, e.g. 15'),
  'not-amount': problem(
    '{text:quoted} is not an amount',
    'write a number in the currency of cost:, e.g. 1000',
  ),

  'ratio-is-nan': problem('NaN is not a limit', 'write a number from 0 to 1, or disabled'),
  /** `ratio` is what a percentage means. */
  'not-number-up-to-1': problem(
    '{text:quoted} is not a number from 0 to 1',
    long(
      "[dive doesn't support percentages: write {ratio}|",
      'write a number from 0 to 1, e.g. 0.95, or disabled]',
    ),
  ),
  'not-ratio': problem(
    '{text:quoted} is not a ratio',
    'write a fraction or a percentage, e.g. 0.05 or 5%',
  ),
  'more-than-100-percent': problem('{text:quoted} is more than 100%', 'write at most 100%'),
  'more-than-1': problem('{text:quoted} is more than 1', 'did you mean {ratio}%?'),
  'ratio-ambiguous': problem('{text:quoted} is ambiguous', 'did you mean {ratio}% or {share}%?'),

  'rate-out-of-range': problem(
    '{text:quoted} is out of range',
    'write a rate from 8kbps to 80Tbps',
  ),
  'not-rate': problem('{text:quoted} is not a rate', 'write e.g. 1Gbps or 500MB/s'),
  'rate-ambiguous': problem('{text:quoted} is ambiguous', 'did you mean {meant}bps or {meant}B/s?'),
  'not-seconds': problem('{text:quoted} is not a time', 'write e.g. 20ms, 1.5s or 2min'),
  'seconds-without-unit': problem(
    '{text:quoted} has no unit',
    'did you mean {number}s or {number}ms?',
  ),
  'seconds-out-of-range': problem('{text:quoted} is out of range', 'write at most a day, 1440min'),
  'not-number-at-once': problem(
    '{text:quoted} is not a number from 1 to {most}',
    'write how many at the same time, e.g. 3',
  ),

  'noise-invalid': problem(
    'it is neither a size nor a percentage',
    'write a size or a percentage, e.g. 10kB or 0.1%; 0 turns it off',
  ),
  'noise-too-large': ({ text, most }: Record<'text' | 'most', string>) =>
    problem(`${quoteText(text)} is more than ${most}`, `write at most ${most.replace(' ', '')}`),
} as const;
