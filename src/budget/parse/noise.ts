import type { Noise } from '../../model/budget.ts';
import { DEFAULT_NOISE, MOST_NOISE, NO_NOISE } from '../noise.ts';
import { type Explained, explain, explainWithin } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { type LimitText, PERCENT, percentToRatio, readLimit } from './limit.ts';

/** Reads `noise`, a size or a percentage. */
export function readNoise(value: BudgetValue): Noise {
  const { place } = value;
  if (place === undefined) return DEFAULT_NOISE;
  const noise = parseNoise({ text: place.text ?? '', isPlain: place.isPlain });
  if (!('message' in noise)) return noise;
  value.refuse(explainWithin('noise', noise));
  return DEFAULT_NOISE;
}

function parseNoise(written: LimitText): Noise | Explained {
  const { text } = written;
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const ratio = percentToRatio(Number(percent));
    return ratio > MOST_NOISE.ratio
      ? explain('noise-too-large', { text, most: '1%' })
      : { bytes: 0, ratio };
  }
  if (text.trim() === '') return explain('noise-invalid', {});
  const reading = readLimit(SIZE, written);
  if (!('limit' in reading)) return { ...reading, hint: explain('noise-invalid', {}).hint };
  const bytes = reading.limit ?? 0;
  if (bytes > MOST_NOISE.bytes) return explain('noise-too-large', { text, most: '1 MB' });
  return bytes === 0 ? NO_NOISE : { bytes, ratio: 0 };
}

const SIZE = { key: 'noise', unit: 'bytes', bound: 'atMost', isDive: false } as const;
