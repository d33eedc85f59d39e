import type { RuleLimits, WrittenBound } from '../../model/budget.ts';
import type { LimitedRule } from '../rules.ts';
import { quoted } from './budget-problems.ts';
import { type BudgetReader, complain, entriesOf, fromAt, pointerTo } from './budget-reader.ts';
import { closest } from './closest.ts';
import { type LimitProblem, readLimit } from './limit.ts';

const BOUNDS = ['warn', 'fail'] as const;

/** Reads a limit, which fails, or `{ warn, fail }`. */
export function readRuleLimits(
  reader: BudgetReader,
  rule: LimitedRule,
  value: unknown,
  pointer: string,
): RuleLimits {
  if (typeof value !== 'object' || value === null) return readWhole(reader, rule, value, pointer);
  const limits: { warn?: WrittenBound; fail?: WrittenBound } = {};
  for (const [key] of entriesOf(value)) {
    const name = BOUNDS.find((bound) => bound === key);
    const bound = name && readBound(reader, rule, pointerTo(pointer, key));
    if (name === undefined) unknownBound(reader, rule, key, pointerTo(pointer, key));
    else if (bound) limits[name] = bound;
  }
  if (Array.isArray(value) || entriesOf(value).length === 0)
    complain(
      reader,
      pointer,
      `${rule.key}: a limit is missing`,
      'write a limit, or { warn: …, fail: … }',
    );
  if (warnsTooLate(rule, limits))
    complain(reader, pointer, tooLate(rule.key).message, tooLate(rule.key).hint);
  return limits;
}

function readWhole(
  reader: BudgetReader,
  rule: LimitedRule,
  value: unknown,
  pointer: string,
): RuleLimits {
  // dive's keys without a value keep dive's defaults, in v0.13.1 and in main.
  if (value === null && rule.isDive) return {};
  const fail = readBound(reader, rule, pointer);
  if (!fail) return {};
  return fail.limit === null ? { warn: fail, fail } : { fail };
}

function readBound(
  reader: BudgetReader,
  rule: LimitedRule,
  pointer: string,
): WrittenBound | undefined {
  const place = reader.places.get(pointer);
  const text = place?.text;
  if (place === undefined || text === undefined || (/^(?:|~|null)$/i.test(text) && place.isPlain)) {
    complain(
      reader,
      pointer,
      `${rule.key} has no limit`,
      'write one, or disabled to switch it off',
    );
    return undefined;
  }
  const reading = readLimit(rule, { text, isPlain: place.isPlain });
  if ('limit' in reading) return { limit: reading.limit, from: fromAt(reader, pointer) };
  complain(reader, pointer, `${rule.key}: ${reading.message}`, reading.hint);
  return undefined;
}

function unknownBound(reader: BudgetReader, rule: LimitedRule, key: string, pointer: string): void {
  const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
  const meant = closest(key, BOUNDS);
  const message = `${rule.key}: unknown key ${quoted(key)}`;
  reader.problems.push({
    start: keyStart,
    end: keyEnd,
    message,
    hint: meant ? `did you mean ${quoted(meant)}?` : 'known here: warn, fail',
  });
}

/** Whether an image fails before it could warn. */
export function warnsTooLate(rule: LimitedRule, { warn, fail }: RuleLimits): boolean {
  const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
  if (warnLimit === null || failLimit === null) return false;
  return rule.bound === 'atMost' ? warnLimit > failLimit : warnLimit < failLimit;
}

export const tooLate = (key: string): LimitProblem => ({
  message: `${key}: warn lies beyond fail, so it can never warn`,
  hint: 'swap the two',
});
