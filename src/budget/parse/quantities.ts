import { type Explained, explain } from './budget-problems.ts';
/** A quantity in its unit, or the problem with a suggested fix. */
export type QuantityReading = { readonly value: number } | Explained;

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const RATE = new RegExp(`^${NUMBER}\\s*([kKMGT]?)(i?)(bps|bit/s|B/s)$`);
const SECONDS = new RegExp(`^${NUMBER}\\s*(ms|s|sec|m|min)$`);
const POWERS = ['', 'K', 'M', 'G', 'T'];
const SECONDS_PER_UNIT: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  m: 60,
  min: 60,
};

const LEAST_RATE = 1000;
const MOST_RATE = 1e13;
const MOST_SECONDS = 86_400;

/** Reads bytes per second: `1Gbps`, `100 Mbit/s`, `500MB/s`, `500MiB/s`. */
export function readRate(text: string): QuantityReading {
  const [, number, prefix = '', binary, unit] = RATE.exec(text.trim()) ?? [];
  if (number === undefined || (binary === 'i' && unit !== 'B/s')) return describeNoRate(text);
  const multiple = (binary === 'i' ? 1024 : 1000) ** POWERS.indexOf(prefix.toUpperCase());
  const value = (Number(number) * multiple) / (unit === 'B/s' ? 1 : 8);
  return value >= LEAST_RATE && value <= MOST_RATE
    ? { value }
    : explain('rate-out-of-range', { text });
}

/** `MBps` could be megabytes or megabits. */
function describeNoRate(text: string): QuantityReading {
  const [, number, prefix] =
    /^\s*(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b?)(?:\/?s|ps)?\s*$/i.exec(text) ?? [];
  if (number === undefined) return explain('not-rate', { text });
  const letter = prefix ? prefix.toUpperCase().replace('K', 'k') : 'M';
  return explain('rate-ambiguous', { text, meant: `${number}${letter}` });
}

/** Reads a time: `20ms`, `1.5s`, `2min`. A number without a unit is rejected. */
export function readSeconds(text: string): QuantityReading {
  const [, number, unit = ''] = SECONDS.exec(text.trim()) ?? [];
  if (number === undefined) {
    const [bare] = /^\d+(?:\.\d+)?$/.exec(text.trim()) ?? [];
    return bare === undefined
      ? explain('not-seconds', { text })
      : explain('seconds-without-unit', { text, number: bare });
  }
  const value = Number(number) * (SECONDS_PER_UNIT[unit] ?? Number.NaN);
  return value <= MOST_SECONDS
    ? { value: Number(value.toPrecision(12)) }
    : explain('seconds-out-of-range', { text });
}
