import type { RuleLimits, WrittenBound } from '../../model/budget.ts';
import type { LimitedRule } from '../rules.ts';
import { explain, explainWithin } from './budget-problems.ts';
import {
  addProblem,
  type BudgetReader,
  formatLocation,
  joinPointer,
  listEntries,
} from './budget-reader.ts';
import { findClosest } from './closest.ts';
import { readLimit } from './limit.ts';

const BOUNDS = ['warn', 'fail'] as const;
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...['warning', 'alert', 'soft'].map((word) => [word, 'warn'] as const),
  ...['max', 'min', 'limit', 'error', 'hard', 'value', 'failure'].map(
    (word) => [word, 'fail'] as const,
  ),
]);

/** Reads a single limit, which sets `fail`, or `{ warn, fail }`. */
export function readRuleLimits(
  reader: BudgetReader,
  rule: LimitedRule,
  value: unknown,
  pointer: string,
): RuleLimits {
  if (typeof value !== 'object' || value === null)
    return readSingleLimit(reader, rule, value, pointer);
  if (rule.isLevel) {
    addProblem(reader, pointer, explain('rule-without-single-level', { rule: rule.key }));
    return {};
  }
  const limits: { warn?: WrittenBound; fail?: WrittenBound } = {};
  for (const [key] of listEntries(value)) {
    const name = BOUNDS.find((bound) => bound === key);
    const bound = name && readBound(reader, rule, joinPointer(pointer, key));
    if (name === undefined) addUnknownBound(reader, rule, key, joinPointer(pointer, key));
    else if (bound) limits[name] = bound;
  }
  const isList = Array.isArray(value);
  if (isList || listEntries(value).length === 0)
    addProblem(
      reader,
      pointer,
      explainWithin(rule.key, explain(isList ? 'limit-is-list' : 'limits-missing', {})),
    );
  if (warnsTooLate(rule, limits))
    addProblem(reader, pointer, explain('never-warns', { rule: rule.key }));
  return limits;
}

function readSingleLimit(
  reader: BudgetReader,
  rule: LimitedRule,
  value: unknown,
  pointer: string,
): RuleLimits {
  // dive keys without a value keep dive's defaults, in v0.13.1 and main.
  if (value === null && rule.isDive) return {};
  const fail = readBound(reader, rule, pointer);
  if (!fail) return {};
  if (rule.isLevel && fail.limit !== null) return toLevelLimits(String(value), fail);
  return fail.limit === null ? { warn: fail, fail } : { fail };
}

/** A level sets both bounds: `warn` does not fail. */
export const toLevelLimits = (word: string, bound: WrittenBound): RuleLimits =>
  word.trim().toLowerCase() === 'warn'
    ? { warn: bound, fail: { ...bound, limit: null } }
    : { warn: bound, fail: bound };

function readBound(
  reader: BudgetReader,
  rule: LimitedRule,
  pointer: string,
): WrittenBound | undefined {
  const place = reader.places.get(pointer);
  const text = place?.text;
  if (place === undefined || text === undefined || (/^(?:|~|null)$/i.test(text) && place.isPlain)) {
    addProblem(reader, pointer, explain('rule-without-limit', { rule: rule.key }));
    return undefined;
  }
  const reading = readLimit(rule, { text, isPlain: place.isPlain });
  if ('limit' in reading)
    return { limit: reading.limit, from: formatLocation(reader, pointer), text };
  addProblem(reader, pointer, explainWithin(rule.key, reading));
  return undefined;
}

function addUnknownBound(
  reader: BudgetReader,
  rule: LimitedRule,
  key: string,
  pointer: string,
): void {
  const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
  const meant = SYNONYMS.get(key.toLowerCase()) ?? findClosest(key, BOUNDS);
  const explained = explainWithin(rule.key, explain('unknown-bound', { key, meant }));
  reader.problems.push({ start: keyStart, end: keyEnd, ...explained });
}

/** Whether an image would fail before it warns. */
export function warnsTooLate(rule: LimitedRule, { warn, fail }: RuleLimits): boolean {
  const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
  if (warnLimit === null || failLimit === null) return false;
  return rule.bound === 'atMost' ? warnLimit > failLimit : warnLimit < failLimit;
}
