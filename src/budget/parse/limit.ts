import type { LimitedRule } from '../rules.ts';
import { type Explained, explain } from './budget-problems.ts';
import { parseByteSize, TOO_LARGE_BYTES } from './byte-size.ts';
import { parseGoFloat, parseYamlNumber } from './go-numbers.ts';
import { suggestLimit } from './limit-forms.ts';
import { readSeconds } from './quantities.ts';

/** A limit as written. */
export interface LimitText {
  readonly text: string;
  /** Unquoted in YAML, so `1e6` or `1_000` is a number. */
  readonly isPlain: boolean;
}

/** The limit in the rule's unit (`null`: off), or the problem with a suggested fix. */
export type LimitReading = { readonly limit: number | null } | Explained;

/**
 * Reads one limit. Sizes are parsed as dive parses them for every rule; ratios only for dive's
 * rules.
 */
export function readLimit(rule: LimitedRule, written: LimitText): LimitReading {
  const reading = readByUnit(rule, written);
  const suggested = 'limit' in reading ? undefined : suggestLimit(rule, written.text);
  return suggested === undefined
    ? reading
    : explain('limit-in-other-form', { text: written.text, ...suggested });
}

function readByUnit(rule: LimitedRule, written: LimitText): LimitReading {
  const word = written.text.trim().toLowerCase();
  // dive's main branch reads an empty text as off; for our rules, an unset variable must not
  // disable a check.
  if (['disabled', 'off', 'false'].includes(word) || (word === '' && rule.isDive))
    return { limit: null };
  if (rule.isLevel) return readLevel(word, written.text);
  const number = written.isPlain ? parseYamlNumber(written.text) : undefined;
  if (rule.unit === 'bytes') return readRuleBytes(rule, written.text, number);
  if (rule.unit === 'count') return readCount(written.text, number);
  if (rule.unit === 'seconds') return readSecondsLimit(written.text);
  if (rule.unit === 'money') return readMoney(written.text, number);
  return rule.isDive ? readDiveRatio(written.text, number) : readRatio(rule, written.text, number);
}

/** `warn` and `fail` allow none; the caller knows which bound that is. */
const readLevel = (word: string, text: string): LimitReading =>
  isLevel(word) ? { limit: 0 } : explain('not-level', { text });

const isLevel = (word: string): word is 'warn' | 'fail' => word === 'warn' || word === 'fail';

/**
 * dive ignores all commas, so it reads `1,5GB` as 15 GB. For our rules that would be a limit ten
 * times too high.
 */
const hasOddComma = (rule: LimitedRule, text: string): boolean =>
  !rule.isDive && /\d,(?!\d{3}(?!\d))/.test(text);

/** Reads a size as dive does. For our own rules, ambiguous sizes are errors. */
function readRuleBytes(rule: LimitedRule, text: string, number: number | undefined): LimitReading {
  if (rule.isDive) return readBytes(text, number);
  if (hasOddComma(rule, text)) return explain('comma-ambiguous', { text });
  const reading = readBytes(text, number);
  const { limit = null } = 'limit' in reading ? reading : {};
  const isBare = number !== undefined || /^[\d.,\s]+$/.test(text);
  return isBare && limit !== null && isTooSmallToBeBytes(text, number, limit)
    ? explainWithoutUnit(text, number ?? Number(text.replaceAll(',', '')))
    : reading;
}

const explainWithoutUnit = (text: string, number: number): Explained =>
  explain('size-without-unit', { text, number, bytes: Math.trunc(number) });

/** A smaller limit without a unit is most likely a mistake. 0 needs no unit. */
export const FEWEST_BARE_BYTES = 10_000;

const isTooSmallToBeBytes = (text: string, number: number | undefined, bytes: number): boolean =>
  bytes < FEWEST_BARE_BYTES && (number === undefined ? /[1-9]/.test(text) : number > 0);

function readBytes(text: string, number: number | undefined): LimitReading {
  const bytes = number === undefined ? parseByteSize(text) : toWholeBytes(number);
  if (bytes !== undefined) return { limit: bytes };
  if (/^-[\d.]/.test(text)) return explain('size-below-0', { text });
  if ((number ?? 0) > 0 || /^\d[\d,]{0,400}\.?[\d,]{0,400}\s*(?:[kmgtpe]i?)?b?$/i.test(text))
    return explain('size-too-large', { text });
  return explain('not-size', { text, meant: suggestSizes(text) });
}

const toWholeBytes = (number: number): number | undefined =>
  number >= 0 && number < TOO_LARGE_BYTES ? Math.trunc(number) : undefined;

function suggestSizes(text: string): string[] {
  const [, number = '20', letter = 'm'] =
    /^\s*(\d[\d.,]{0,20})\s*([bkmgtpe])(?!\d)/i.exec(text) ?? [];
  const prefix = letter.toUpperCase();
  return prefix === 'B'
    ? [`${number}B`]
    : [`${number}${prefix === 'K' ? 'k' : prefix}B`, `${number}${prefix}iB`];
}

function readCount(text: string, number: number | undefined): LimitReading {
  const count = number ?? (/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : Number.NaN);
  if (Number.isSafeInteger(count) && count >= 0) return { limit: count };
  return explain('not-whole-number', { text });
}

function readMoney(text: string, number: number | undefined): LimitReading {
  const isAmount = /^\s*\d{1,12}(?:\.\d{1,2})?\s*$/.test(text);
  const amount = number ?? (isAmount ? Number(text) : Number.NaN);
  if (amount >= 0 && amount <= MOST_MONEY) return { limit: amount };
  return explain('not-amount', { text });
}

/** Larger values are mistakes. */
export const MOST_MONEY = 1e12;

/** 0 needs no unit. */
function readSecondsLimit(text: string): LimitReading {
  const reading = /^\s*0\s*$/.test(text) ? { value: 0 } : readSeconds(text);
  return 'value' in reading ? { limit: reading.value } : reading;
}

export const PERCENT = /^\s*(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*%\s*$/;

function readDiveRatio(text: string, number: number | undefined): LimitReading {
  const ratio = number ?? parseGoFloat(text.replace(/^\.(?=nan$|inf$)/i, ''));
  if (ratio !== undefined && ratio >= 0 && ratio <= 1) return { limit: ratio };
  if (Number.isNaN(ratio)) return explain('ratio-is-nan', {});
  const percent = Number(PERCENT.exec(text)?.[1] ?? ratio);
  const isPercent = percent >= 0 && percent <= 100;
  const meant = isPercent ? percentToRatio(percent) : undefined;
  return explain('not-number-up-to-1', { text, ratio: meant });
}

function readRatio(rule: LimitedRule, text: string, number: number | undefined): LimitReading {
  const percent = PERCENT.exec(text)?.[1];
  const ratio =
    percent === undefined ? (number ?? parseGoFloat(text)) : percentToRatio(Number(percent));
  const isBounded = rule.bound === 'atLeast';
  if (ratio === undefined || !(ratio >= 0) || ratio === Infinity)
    return explain('not-ratio', { text });
  if (isBounded && percent !== undefined && ratio > 1)
    return explain('more-than-100-percent', { text });
  if (percent === undefined && ratio > 1 && isBounded)
    return explain('more-than-1', { text, ratio });
  if (percent === undefined && ratio >= 1)
    return explain('ratio-ambiguous', { text, ratio, share: percentToRatio(ratio * 10_000) });
  return { limit: ratio };
}

/** `95` is 0.95, not 0.9500000000000001. */
export const percentToRatio = (percent: number): number => Number((percent / 100).toPrecision(15));
