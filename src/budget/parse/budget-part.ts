import type { BudgetPart, PathRule, RuleLimits, RuleSet, Waiver } from '../../model/budget.ts';
import { compileGlob } from '../glob/glob.ts';
import { findRule, type LimitedRule, PATH_BYTES_RULE, PATH_GROWTH_RULE, RULES } from '../rules.ts';
import { quoted } from './budget-problems.ts';
import {
  type BudgetReader,
  complain,
  entriesOf,
  fromAt,
  itemsOf,
  pointerTo,
} from './budget-reader.ts';
import { closest } from './closest.ts';
import { readRuleLimits } from './rule-limits.ts';

/** Reads what may stand for all images and for one. What has the wrong type is passed over: the schema has said so. */
export function readPart(reader: BudgetReader, value: unknown, pointer: string): BudgetPart {
  const { rules, paths, ignore, waivers } = Object.fromEntries(entriesOf(value));
  return {
    rules: readRules(reader, rules, `${pointer}/rules`),
    paths: itemsOf(paths).flatMap((item, index) =>
      readPathRule(reader, item, `${pointer}/paths/${index}`),
    ),
    ignore: itemsOf(ignore).flatMap((item, index) =>
      readGlob(reader, item, `${pointer}/ignore/${index}`),
    ),
    waivers: itemsOf(waivers).flatMap((item, index) =>
      readWaiver(reader, item, `${pointer}/waivers/${index}`),
    ),
  };
}

/** Every name a waiver may have somewhere in a budget: rules, and the paths and ids of path rules. */
export function waivableNames(value: unknown): Set<string> {
  const names = new Set(RULES.map(({ key }) => key));
  const addPaths = (paths: unknown, prefix: string): void => {
    for (const [index, item] of itemsOf(paths).entries()) {
      const { path } = Object.fromEntries(entriesOf(item));
      const id = `${prefix}paths[${index}]`;
      for (const name of [path, id, `${id}.highestBytes`, `${id}.highestGrowthBytes`, `${id}.deny`])
        if (typeof name === 'string') names.add(name);
    }
  };
  const { paths, images } = Object.fromEntries(entriesOf(value));
  addPaths(paths, '');
  for (const [name, entry] of entriesOf(images))
    addPaths(Object.fromEntries(entriesOf(entry)).paths, `images.${name}.`);
  return names;
}

function readRules(reader: BudgetReader, value: unknown, pointer: string): RuleSet {
  const rules = new Map<string, RuleLimits>();
  for (const [key, limits] of entriesOf(value)) {
    const rule = findRule(key);
    if (rule) rules.set(rule.key, readRuleLimits(reader, rule, limits, pointerTo(pointer, key)));
  }
  return rules;
}

function readPathRule(reader: BudgetReader, value: unknown, pointer: string): PathRule[] {
  const { path, deny, why, ...limits } = Object.fromEntries(entriesOf(value));
  const [pattern] = readGlob(reader, path, `${pointer}/path`);
  const limitsOf = (rule: LimitedRule): RuleLimits | null =>
    limits[rule.key] === undefined
      ? null
      : readRuleLimits(reader, rule, limits[rule.key], `${pointer}/${rule.key}`);
  const [highestBytes, highestGrowthBytes] = [
    limitsOf(PATH_BYTES_RULE),
    limitsOf(PATH_GROWTH_RULE),
  ];
  if (pattern === undefined) return [];
  if (highestBytes === null && highestGrowthBytes === null && deny !== true)
    complain(
      reader,
      pointer,
      `${quoted(pattern)} is neither limited nor denied`,
      'add highestBytes: 80MB, highestGrowthBytes: 5MB or deny: true',
    );
  const rule = {
    id: idOf(pointer),
    path: pattern,
    highestBytes,
    highestGrowthBytes,
    isDenied: deny === true,
  };
  return [{ ...rule, why: typeof why === 'string' ? why : null, from: fromAt(reader, pointer) }];
}

/** `/images/api/paths/0` is `images.api.paths[0]`. */
const idOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)$/, '[$1]')
    .replaceAll('/', '.');

function readGlob(reader: BudgetReader, value: unknown, pointer: string): string[] {
  if (typeof value !== 'string') return [];
  const glob = compileGlob(value);
  if (!('message' in glob)) return [value];
  const place = reader.places.get(pointer);
  if (place) {
    const { start, end } = place;
    // Inside quotes and without escapes, a place in the pattern is a place in the text.
    const quote = place.isPlain ? 0 : 1;
    const isVerbatim = end - start === value.length + 2 * quote;
    const part = isVerbatim
      ? { start: start + quote + glob.start, end: start + quote + glob.end }
      : { start, end };
    reader.problems.push({
      ...part,
      message: `path ${quoted(value)}: ${glob.message}`,
      hint: glob.hint,
    });
  }
  return [];
}

function readWaiver(reader: BudgetReader, value: unknown, pointer: string): Waiver[] {
  const { rule, until, why } = Object.fromEntries(entriesOf(value));
  if (typeof rule !== 'string' || typeof until !== 'string' || typeof why !== 'string') return [];
  const name = findRule(rule)?.key ?? rule;
  if (!reader.waivable.has(name)) {
    const meant = closest(rule, reader.waivable);
    complain(
      reader,
      `${pointer}/rule`,
      `${quoted(rule)} is no rule or path of this budget`,
      meant ? `did you mean ${quoted(meant)}?` : 'name what is to be waived',
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(until) && !isCalendarDate(until))
    complain(
      reader,
      `${pointer}/until`,
      `${quoted(until)} is not in the calendar`,
      'write a day that exists',
    );
  return [{ rule: name, until, why, from: fromAt(reader, pointer) }];
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
