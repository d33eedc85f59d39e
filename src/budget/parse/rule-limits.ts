import type { RuleLimits, WrittenBound } from '../../model/budget.ts';
import type { LimitedRule } from '../rules.ts';
import { type Explained, explain, explainWithin } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
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
export function readRuleLimits(written: BudgetValue, rule: LimitedRule): RuleLimits {
  const { value, entries } = written;
  if (typeof value !== 'object' || value === null) return readSingleLimit(written, rule);
  if (rule.isLevel) {
    written.refuse(explain('rule-without-single-level', { rule: rule.key }));
    return {};
  }
  const limits: { warn?: WrittenBound; fail?: WrittenBound } = {};
  for (const [key, limit] of entries) {
    const name = BOUNDS.find((bound) => bound === key);
    const bound = name && readBound(limit, rule);
    if (name === undefined) limit.refuseKey(explainUnknownBound(rule, key));
    else if (bound) limits[name] = bound;
  }
  const isList = Array.isArray(value);
  if (isList || entries.length === 0)
    written.refuse(
      explainWithin(rule.key, explain(isList ? 'limit-is-list' : 'limits-missing', {})),
    );
  if (warnsTooLate(rule, limits)) written.refuse(explain('never-warns', { rule: rule.key }));
  return limits;
}

function readSingleLimit(written: BudgetValue, rule: LimitedRule): RuleLimits {
  // dive keys without a value keep dive's defaults, in v0.13.1 and main.
  if (written.value === null && rule.isDive) return {};
  const fail = readBound(written, rule);
  if (!fail) return {};
  if (rule.isLevel && fail.limit !== null) return toLevelLimits(String(written.value), fail);
  return fail.limit === null ? { warn: fail, fail } : { fail };
}

/** A level sets both bounds: `warn` does not fail. */
export const toLevelLimits = (word: string, bound: WrittenBound): RuleLimits =>
  word.trim().toLowerCase() === 'warn'
    ? { warn: bound, fail: { ...bound, limit: null } }
    : { warn: bound, fail: bound };

function readBound(written: BudgetValue, rule: LimitedRule): WrittenBound | undefined {
  const { place, from } = written;
  const text = place?.text;
  if (place === undefined || text === undefined || (/^(?:|~|null)$/i.test(text) && place.isPlain)) {
    written.refuse(explain('rule-without-limit', { rule: rule.key }));
    return undefined;
  }
  const reading = readLimit(rule, { text, isPlain: place.isPlain });
  if ('limit' in reading) return { limit: reading.limit, from, text };
  written.refuse(explainWithin(rule.key, reading));
  return undefined;
}

function explainUnknownBound(rule: LimitedRule, key: string): Explained {
  const meant = SYNONYMS.get(key.toLowerCase()) ?? findClosest(key, BOUNDS);
  return explainWithin(rule.key, explain('unknown-bound', { key, meant }));
}

/** Whether an image would fail before it warns. */
export function warnsTooLate(rule: LimitedRule, { warn, fail }: RuleLimits): boolean {
  const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
  if (warnLimit === null || failLimit === null) return false;
  return rule.bound === 'atMost' ? warnLimit > failLimit : warnLimit < failLimit;
}
