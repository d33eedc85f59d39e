import { quoteText } from '../../../model/quote.ts';
import { budgetInvalid } from './failure.ts';

interface Text {
  readonly text: string;
}

/** Messages about limits and other values that a budget or a flag sets. */
export const BUDGET_LIMITS = {
  'limit-in-other-form': ({ text, form }: Text & { form: string | undefined }) =>
    budgetInvalid(
      `${quoteText(text)} is not a limit`,
      form === undefined ? 'write each rule on its own' : `write ${form}`,
    ),
  'limit-missing': () =>
    budgetInvalid('the limit is missing', 'write a limit, or disabled to turn the rule off'),
  'limits-missing': () =>
    budgetInvalid('the limit is missing', 'write a limit, or { warn: …, fail: … }'),
  'limit-is-list': () =>
    budgetInvalid('a list is not a limit', 'write a limit, or { warn: …, fail: … }'),
  'rule-without-limit': ({ rule }: { rule: string }) =>
    budgetInvalid(`${rule} has no limit`, 'write a limit, or disabled to turn it off'),
  'rule-without-single-level': ({ rule }: { rule: string }) =>
    budgetInvalid(`${rule} has no single level`, 'write warn, fail or off'),
  'unknown-bound': ({ key, meant }: { key: string; meant: string | undefined }) =>
    budgetInvalid(
      `unknown key ${quoteText(key)}`,
      meant === undefined ? 'known keys: warn, fail' : `did you mean ${quoteText(meant)}?`,
    ),
  'never-warns': ({ rule }: { rule: string }) =>
    budgetInvalid(`${rule}: fail is reached before warn, so it never warns`, 'swap the two'),

  'not-level': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is not a level`, 'write warn, fail or off'),
  'comma-ambiguous': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is ambiguous`,
      'write a decimal point, e.g. 1.5GB; commas only separate thousands, e.g. 1,500MB',
    ),
  'size-without-unit': ({ text, number }: Text & { number: number }) =>
    budgetInvalid(
      `${quoteText(text)} has no unit`,
      `did you mean ${number}MB or ${Math.trunc(number)}B?`,
    ),
  'size-below-0': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is below 0`, 'write a size of 0 or more, e.g. 20MB or 20MiB'),
  'size-too-large': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is too large`, 'write a smaller size, or disabled'),
  'not-size': ({ text, meant }: Text & { meant: readonly string[] }) =>
    budgetInvalid(
      `${quoteText(text)} is not a size`,
      `write a number and a unit: ${meant.join(' or ')}`,
    ),
  'not-whole-number': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is not a whole number`, 'write a count, e.g. 15'),
  'not-amount': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is not an amount`,
      'write a number in the currency of cost:, e.g. 1000',
    ),

  'ratio-is-nan': () =>
    budgetInvalid('NaN is not a limit', 'write a number from 0 to 1, or disabled'),
  /** `ratio` is what a percentage means. */
  'not-number-up-to-1': ({ text, ratio }: Text & { ratio: number | undefined }) =>
    budgetInvalid(
      `${quoteText(text)} is not a number from 0 to 1`,
      ratio === undefined
        ? 'write a number from 0 to 1, e.g. 0.95, or disabled'
        : `dive doesn't support percentages: write ${ratio}`,
    ),
  'not-ratio': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is not a ratio`,
      'write a fraction or a percentage, e.g. 0.05 or 5%',
    ),
  'more-than-100-percent': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is more than 100%`, 'write at most 100%'),
  'more-than-1': ({ text, ratio }: Text & { ratio: number }) =>
    budgetInvalid(`${quoteText(text)} is more than 1`, `did you mean ${ratio}%?`),
  'ratio-ambiguous': ({ text, percents }: Text & { percents: readonly number[] }) =>
    budgetInvalid(
      `${quoteText(text)} is ambiguous`,
      `did you mean ${percents.map((percent) => `${percent}%`).join(' or ')}?`,
    ),

  'rate-out-of-range': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is out of range`, 'write a rate from 8kbps to 80Tbps'),
  'not-rate': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is not a rate`, 'write e.g. 1Gbps or 500MB/s'),
  'rate-ambiguous': ({ text, meant }: Text & { meant: string }) =>
    budgetInvalid(`${quoteText(text)} is ambiguous`, `did you mean ${meant}bps or ${meant}B/s?`),
  'not-seconds': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is not a time`, 'write e.g. 20ms, 1.5s or 2min'),
  'seconds-without-unit': ({ text, number }: Text & { number: string }) =>
    budgetInvalid(`${quoteText(text)} has no unit`, `did you mean ${number}s or ${number}ms?`),
  'seconds-out-of-range': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is out of range`, 'write at most a day, 1440min'),
  'not-number-at-once': ({ text, most }: Text & { most: number }) =>
    budgetInvalid(
      `${quoteText(text)} is not a number from 1 to ${most}`,
      'write how many at the same time, e.g. 3',
    ),

  'noise-invalid': () =>
    budgetInvalid(
      'it is neither a size nor a percentage',
      'write a size or a percentage, e.g. 10kB or 0.1%; 0 turns it off',
    ),
  'noise-too-large': ({ text, most }: Text & { most: '1%' | '1 MB' }) =>
    budgetInvalid(
      `${quoteText(text)} is more than ${most}`,
      `write at most ${most.replace(' ', '')}`,
    ),
} as const;
