import { quoteText } from '../../../model/quote.ts';
import { budgetInvalid } from './failure.ts';
import { long } from './template.ts';

/** Messages about limits and other values that a budget or a flag sets. */
export const BUDGET_LIMITS = {
  'limit-in-other-form': budgetInvalid(
    '{text:quoted} is not a limit',
    '[write {form}|write each rule on its own]',
  ),
  'limit-missing': budgetInvalid(
    'the limit is missing',
    'write a limit, or disabled to turn the rule off',
  ),
  'limits-missing': budgetInvalid('the limit is missing', 'write a limit, or { warn: …, fail: … }'),
  'limit-is-list': budgetInvalid('a list is not a limit', 'write a limit, or { warn: …, fail: … }'),
  'rule-without-limit': budgetInvalid(
    '{rule} has no limit',
    'write a limit, or disabled to turn it off',
  ),
  'rule-without-single-level': budgetInvalid(
    '{rule} has no single level',
    'write warn, fail or off',
  ),
  'unknown-bound': budgetInvalid(
    'unknown key {key:quoted}',
    '[did you mean {meant:quoted}?|known keys: warn, fail]',
  ),
  'never-warns': budgetInvalid(
    '{rule}: fail is reached before warn, so it never warns',
    'swap the two',
  ),

  'not-level': budgetInvalid('{text:quoted} is not a level', 'write warn, fail or off'),
  'comma-ambiguous': budgetInvalid(
    '{text:quoted} is ambiguous',
    'write a decimal point, e.g. 1.5GB; commas only separate thousands, e.g. 1,500MB',
  ),
  'size-without-unit': budgetInvalid(
    '{text:quoted} has no unit',
    'did you mean {number}MB or {bytes}B?',
  ),
  'size-below-0': budgetInvalid(
    '{text:quoted} is below 0',
    'write a size of 0 or more, e.g. 20MB or 20MiB',
  ),
  'size-too-large': budgetInvalid(
    '{text:quoted} is too large',
    'write a smaller size, or disabled',
  ),
  'not-size': budgetInvalid('{text:quoted} is not a size', 'write a number and a unit: {meant:or}'),
  'not-whole-number': budgetInvalid(
    '{text:quoted} is not a whole number',
    'write a count, e.g. 15',
  ),
  'not-amount': budgetInvalid(
    '{text:quoted} is not an amount',
    'write a number in the currency of cost:, e.g. 1000',
  ),

  'ratio-is-nan': budgetInvalid('NaN is not a limit', 'write a number from 0 to 1, or disabled'),
  /** `ratio` is what a percentage means. */
  'not-number-up-to-1': budgetInvalid(
    '{text:quoted} is not a number from 0 to 1',
    long(
      "[dive doesn't support percentages: write {ratio}|",
      'write a number from 0 to 1, e.g. 0.95, or disabled]',
    ),
  ),
  'not-ratio': budgetInvalid(
    '{text:quoted} is not a ratio',
    'write a fraction or a percentage, e.g. 0.05 or 5%',
  ),
  'more-than-100-percent': budgetInvalid('{text:quoted} is more than 100%', 'write at most 100%'),
  'more-than-1': budgetInvalid('{text:quoted} is more than 1', 'did you mean {ratio}%?'),
  'ratio-ambiguous': budgetInvalid(
    '{text:quoted} is ambiguous',
    'did you mean {ratio}% or {share}%?',
  ),

  'rate-out-of-range': budgetInvalid(
    '{text:quoted} is out of range',
    'write a rate from 8kbps to 80Tbps',
  ),
  'not-rate': budgetInvalid('{text:quoted} is not a rate', 'write e.g. 1Gbps or 500MB/s'),
  'rate-ambiguous': budgetInvalid(
    '{text:quoted} is ambiguous',
    'did you mean {meant}bps or {meant}B/s?',
  ),
  'not-seconds': budgetInvalid('{text:quoted} is not a time', 'write e.g. 20ms, 1.5s or 2min'),
  'seconds-without-unit': budgetInvalid(
    '{text:quoted} has no unit',
    'did you mean {number}s or {number}ms?',
  ),
  'seconds-out-of-range': budgetInvalid(
    '{text:quoted} is out of range',
    'write at most a day, 1440min',
  ),
  'not-number-at-once': budgetInvalid(
    '{text:quoted} is not a number from 1 to {most}',
    'write how many at the same time, e.g. 3',
  ),

  'noise-invalid': budgetInvalid(
    'it is neither a size nor a percentage',
    'write a size or a percentage, e.g. 10kB or 0.1%; 0 turns it off',
  ),
  'noise-too-large': ({ text, most }: Record<'text' | 'most', string>) =>
    budgetInvalid(
      `${quoteText(text)} is more than ${most}`,
      `write at most ${most.replace(' ', '')}`,
    ),
} as const;
