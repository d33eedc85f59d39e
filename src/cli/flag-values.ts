import { findClosest } from '../budget/parse/closest.ts';
import { PRESET_NAMES } from '../budget/presets.ts';
import { readTime } from '../gate/time.ts';
import { ADVICE_IDS, type AdviceId } from '../model/advice.ts';
import { createUsageError } from './usage-error.ts';

const DEFAULT_TIMEOUT_MS = 30 * 60_000;

export function readShare(text: string | undefined): number | undefined {
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text ?? '0%')?.[1];
  if (text === undefined) return undefined;
  if (percent !== undefined && Number(percent) <= MOST_HEADROOM_PERCENT)
    return Number(percent) / 100;
  throw createUsageError(
    `--keep ${text} is not a percentage up to ${MOST_HEADROOM_PERCENT}%`,
    'write e.g. --keep 30%',
  );
}

const MOST_HEADROOM_PERCENT = 500;

export function readReason(text: string | undefined): string {
  if (text !== undefined && /[^\p{C}\p{Z}]/u.test(text)) return text;
  throw createUsageError(
    'raise needs a reason, which it writes next to the limit',
    'add e.g. --why "the new model is larger"',
  );
}

export function readAdviceId(name: string | undefined): AdviceId | undefined {
  const id = ADVICE_IDS.find((known) => known === name);
  if (name === undefined || id !== undefined) return id;
  const meant = findClosest(name, ADVICE_IDS);
  throw createUsageError(
    `unknown advice rule "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    `rules: ${ADVICE_IDS.join(', ')}`,
  );
}

export function readPreset(name: string | undefined): string | undefined {
  const names = [...PRESET_NAMES, 'none'];
  if (name === undefined || names.includes(name)) return name;
  const meant = findClosest(name, names);
  throw createUsageError(
    `unknown preset "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    `presets: ${names.join(', ')}`,
  );
}

export function readLast(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw createUsageError(`--last ${text} is not a number`, 'write how many tags, e.g. --last 20');
}

export function readTimeout(text: string | undefined): number {
  if (text === undefined) return DEFAULT_TIMEOUT_MS;
  const time = readTime(text);
  if ('ms' in time) return time.ms;
  throw createUsageError(`--timeout ${text} ${time.message}`, time.hint);
}
