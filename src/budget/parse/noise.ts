import type { Noise } from '../../model/budget.ts';
import { DEFAULT_NOISE, MOST_NOISE, NO_NOISE } from '../noise.ts';
import { quote } from './budget-problems.ts';
import { addProblem, type BudgetReader } from './budget-reader.ts';
import { type LimitText, PERCENT, percentToRatio, readLimit } from './limit.ts';

const POINTER = '/noise';

/** Reads `noise`, a size or a percentage. */
export function readNoise(reader: BudgetReader): Noise {
  const place = reader.places.get(POINTER);
  if (place === undefined) return DEFAULT_NOISE;
  const noise = parseNoise({ text: place.text ?? '', isPlain: place.isPlain });
  if (!('message' in noise)) return noise;
  addProblem(reader, POINTER, `noise: ${noise.message}`, noise.hint);
  return DEFAULT_NOISE;
}

function parseNoise(written: LimitText): Noise | { message: string; hint: string } {
  const { text } = written;
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const ratio = percentToRatio(Number(percent));
    return ratio > MOST_NOISE.ratio
      ? { message: `${quote(text)} is more than 1%`, hint: 'write at most 1%' }
      : { bytes: 0, ratio };
  }
  if (text.trim() === '')
    return { message: 'it is neither a size nor a percentage', hint: EXAMPLES };
  const reading = readLimit(SIZE, written);
  if (!('limit' in reading)) return { message: reading.message, hint: EXAMPLES };
  const bytes = reading.limit ?? 0;
  if (bytes > MOST_NOISE.bytes)
    return { message: `${quote(text)} is more than 1 MB`, hint: 'write at most 1MB' };
  return bytes === 0 ? NO_NOISE : { bytes, ratio: 0 };
}

const SIZE = { key: 'noise', unit: 'bytes', bound: 'atMost', isDive: false } as const;
const EXAMPLES = 'write a size or a percentage, e.g. 10kB or 0.1%; 0 turns it off';
