import type { RuleLimits, RuleSet, WrittenBound } from '../../model/budget.ts';
import { Message } from '../../report/words/messages/message.ts';
import { findRule, RULES, type Rule } from '../rules.ts';
import {
  createProblemsError,
  explain,
  explainWithin,
  type Problem,
  type ProblemText,
} from './budget-problems.ts';
import { type LimitReading, readLimit } from './limit.ts';
import { toLevelLimits, warnsTooLate } from './rule-limits.ts';
import { suggestRule } from './suggest-rule.ts';

const FROM = new Message('option-name', { name: 'rule' });

/**
 * Parses `KEY=LIMIT` and `KEY=warn:LIMIT,fail:LIMIT`, and the YAML forms `KEY: LIMIT` and `KEY: {
 * warn: LIMIT, fail: LIMIT }`. Several flags can set different bounds of one rule.
 * @throws GateError USAGE with every problem
 */
export function parseRuleFlags(flags: readonly string[]): RuleSet {
  const rules = new Map<string, RuleLimits>();
  const texts: ProblemText[] = [];
  for (const flag of flags) {
    const text = toPair(flag);
    const problems: Problem[] = [];
    readFlag(text, rules, (problem) => problems.push(problem));
    if (problems.length > 0) texts.push({ name: FROM, text, isOneLine: true, problems });
  }
  if (texts.length > 0) throw createProblemsError(FROM, 'USAGE', texts);
  return rules;
}

/** Converts `KEY: LIMIT` to `KEY=LIMIT`. */
function toPair(text: string): string {
  const bare = text.trim().replace(/^(["'])([^"']*)\1$/s, '$2');
  const [, key, limit = ''] = /^\s*["']?([A-Za-z][\w-]*)["']?\s*[:=](.*)$/s.exec(bare) ?? [];
  if (key === undefined) return text;
  return `${key}=${unwrap(limit.trim())}`;
}

/** Converts `{ warn: 1MB, fail: 2MB }` to `warn:1MB,fail:2MB`, and removes quotes. */
function unwrap(limit: string): string {
  const bounds = /^\{(.*)\}$/s.exec(limit)?.[1] ?? limit;
  return bounds
    .trim()
    .replace(/(^|,)\s*(warn|fail):\s*/g, '$1$2:')
    .replace(/^(["'])(.*)\1$/s, '$2');
}

type Complain = (problem: Problem) => void;

function readFlag(text: string, rules: Map<string, RuleLimits>, complain: Complain): void {
  const equals = text.indexOf('=');
  const keyEnd = equals === -1 ? text.length : equals;
  const key = text.slice(0, keyEnd);
  const rule = findRule(key) ?? RULES.find((one) => one.key.toLowerCase() === key.toLowerCase());
  if (rule === undefined) {
    const meant = suggestRule(key);
    const written = rewriteFlag(text);
    complain({ start: 0, end: keyEnd, ...explain('unknown-rule', { key, meant, written }) });
  } else if (equals === -1) {
    complain({ start: keyEnd, end: keyEnd, ...explain('flag-without-limit', { rule: key }) });
  } else {
    readLimits(text, keyEnd + 1, rule, rules, complain);
  }
}

/**
 * Handles a limit in the syntax of other tools: `--rule KEY=LIMIT`, `KEY LIMIT`, `KEY <= LIMIT`.
 * @returns the correct form; undefined if it does not start with a rule
 */
function rewriteFlag(text: string): string | undefined {
  const [, key = '', limit] =
    /^(?:--rule[= ]\s*)?(\w+)\s*(?:[<>]?=|[<>≤≥\s])\s*(\S.*)$/s.exec(text) ?? [];
  return limit !== undefined && findRule(key) !== undefined ? `${key}=${limit}` : undefined;
}

function readLimits(
  text: string,
  start: number,
  rule: Rule,
  rules: Map<string, RuleLimits>,
  complain: Complain,
): void {
  const limits: { warn?: WrittenBound; fail?: WrittenBound } = { ...rules.get(rule.key) };
  for (const part of splitBounds(text, start)) {
    const place = { start: part.start, end: part.start + part.text.length };
    const reading = readPart(rule, part.text);
    if ('message' in reading) {
      complain({ ...place, ...explainWithin(rule.key, reading) });
      continue;
    }
    const read = toBounds(rule, part, reading.limit);
    if ((read.warn && limits.warn) || (read.fail && limits.fail))
      complain({ ...place, ...explain('rule-set-twice', { rule: rule.key }) });
    Object.assign(limits, read);
  }
  if (warnsTooLate(rule, limits))
    complain({ start, end: text.length, ...explain('never-warns', { rule: rule.key }) });
  rules.set(rule.key, limits);
}

/** A single limit fails, unless it is a level; `off` turns both off. */
function toBounds(rule: Rule, { bound, text }: Part, limit: number | null): RuleLimits {
  const written = { limit, from: FROM };
  if (bound !== undefined) return { [bound]: written };
  if (limit === null) return { warn: written, fail: written };
  return rule.isLevel ? toLevelLimits(text, written) : { fail: written };
}

interface Part {
  /** Undefined for a single limit. */
  readonly bound: 'warn' | 'fail' | undefined;
  readonly text: string;
  readonly start: number;
}

/** Splits `warn:140MB,fail:150MB`; a size can contain commas (`1,000,000`). */
function splitBounds(text: string, start: number): Part[] {
  if (!/^(?:warn|fail):/.test(text.slice(start)))
    return [{ bound: undefined, text: text.slice(start), start }];
  return [...text.slice(start).matchAll(/(?:^|,)(warn|fail):(.*?)(?=,(?:warn|fail):|$)/gs)].map(
    (match) => {
      const limit = match[2] ?? '';
      const bound = match[1] === 'warn' ? 'warn' : 'fail';
      return { bound, text: limit, start: start + match.index + match[0].length - limit.length };
    },
  );
}

/**
 * Unlike in dive's files, an empty limit doesn't mean off: an unset variable must not disable a
 * check.
 */
const readPart = (rule: Rule, text: string): LimitReading =>
  text.trim() === '' ? explain('limit-missing', {}) : readLimit(rule, { text, isPlain: false });
