import { parseByteSize } from '../../budget/parse/byte-size.ts';
import { FEWEST_BARE_BYTES, type LimitText } from '../../budget/parse/limit.ts';
import { readSeconds } from '../../budget/parse/quantities.ts';
import type { LimitedRule } from '../../budget/rules.ts';

/** The style of a written limit. */
export interface LimitStyle {
  /** Bytes or seconds of the unit; 1 if there is none. */
  readonly multiple: number;
  /** Formats another number in this style: same unit, spaces and commas. */
  readonly write: (number: number) => string;
}

/**
 * Detects the style of a valid limit. Numbers in other notations (`0x1F`, `1e6`) are written in
 * decimal.
 */
export function detectLimitStyle({ unit, isDive }: LimitedRule, { text }: LimitText): LimitStyle {
  const [, before = '', digits = '', space = '', suffix = '', after = ''] =
    /^(\s*)([\d.,_]*)(\s*)([a-z%]*)(\s*)$/i.exec(text) ?? [];
  const around = (number: string): string => `${before}${number}${space}${suffix}${after}`;
  if (unit === 'ratio') {
    if (suffix === '%') return { multiple: 1, write: (ratio) => around(formatPlain(ratio * 100)) };
    const isShort = digits.startsWith('.');
    return {
      multiple: 1,
      write: (ratio) =>
        `${before}${ratio.toFixed(2).replace(/^0(?=\.)/, isShort ? '' : '0')}${after}`,
    };
  }
  const multiple = measureUnit(unit, suffix);
  const separator = /[,_]/.exec(digits)?.[0] ?? '';
  const needsUnit = unit === 'bytes' && !isDive && suffix === '';
  const getUnit = (number: number): string =>
    needsUnit && number > 0 && number < FEWEST_BARE_BYTES ? 'B' : '';
  return {
    multiple,
    write: (number) =>
      around(`${groupThousands(formatPlain(number), separator)}${getUnit(number)}`),
  };
}

function measureUnit(unit: LimitedRule['unit'], suffix: string): number {
  if (unit === 'bytes') return parseByteSize(`1${suffix}`) ?? 1;
  const seconds = unit === 'seconds' ? readSeconds(`1${suffix}`) : undefined;
  return seconds !== undefined && 'value' in seconds ? seconds.value : 1;
}

const formatPlain = (number: number): string => String(Number(number.toPrecision(12)));

/** Separates thousands as before. */
const groupThousands = (number: string, separator: string): string => {
  const [whole = '', ...fraction] = number.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...fraction].join('.');
};
