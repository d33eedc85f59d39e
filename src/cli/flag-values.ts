import { findClosest } from '../budget/parse/closest.ts';
import { PRESET_NAMES } from '../budget/presets.ts';
import { GateError } from '../errors.ts';
import { ADVICE_IDS, type AdviceId } from '../model/advice.ts';

export function readShare(text: string | undefined): number | undefined {
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text ?? '0%')?.[1];
  if (text === undefined) return undefined;
  if (percent !== undefined && Number(percent) <= MOST_HEADROOM_PERCENT)
    return Number(percent) / 100;
  throw new GateError('not-share', { text, mostPercent: MOST_HEADROOM_PERCENT });
}

const MOST_HEADROOM_PERCENT = 500;

export function readReason(text: string | undefined): string {
  if (text !== undefined && /[^\p{C}\p{Z}]/u.test(text)) return text;
  throw new GateError('no-reason', {});
}

export function readAdviceId(name: string | undefined): AdviceId | undefined {
  const id = ADVICE_IDS.find((known) => known === name);
  if (name === undefined || id !== undefined) return id;
  const meant = findClosest(name, ADVICE_IDS);
  throw new GateError('unknown-name', { isPreset: false, name, meant, known: ADVICE_IDS });
}

export function readPreset(name: string | undefined): string | undefined {
  const names = [...PRESET_NAMES, 'none'];
  if (name === undefined || names.includes(name)) return name;
  const meant = findClosest(name, names);
  throw new GateError('unknown-name', { isPreset: true, name, meant, known: names });
}

export function readLast(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new GateError('not-count', { text });
}
