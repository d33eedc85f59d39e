import type { PathRule, RuleLimits } from '../../model/budget.ts';
import { type LimitedRule, PATH_BYTES_RULE, PATH_GROWTH_RULE } from '../rules.ts';
import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader, formatLocation, listEntries } from './budget-reader.ts';
import { formatPointer } from './part-pointers.ts';
import { readGlob } from './read-glob.ts';
import { readRuleLimits } from './rule-limits.ts';

export function readPathRule(reader: BudgetReader, value: unknown, pointer: string): PathRule[] {
  const { path, deny, why, ...limits } = Object.fromEntries(listEntries(value));
  const [pattern] = readGlob(reader, path, `${pointer}/path`);
  const readLimitsOf = (rule: LimitedRule): RuleLimits | null =>
    limits[rule.key] === undefined
      ? null
      : readRuleLimits(reader, rule, limits[rule.key], `${pointer}/${rule.key}`);
  const [highestBytes, highestGrowthBytes] = [
    readLimitsOf(PATH_BYTES_RULE),
    readLimitsOf(PATH_GROWTH_RULE),
  ];
  if (pattern === undefined) return [];
  if (highestBytes === null && highestGrowthBytes === null && deny !== true)
    addProblem(reader, pointer, explain('path-without-limit', { path: pattern }));
  const rule = {
    id: toRuleId(pointer),
    path: pattern,
    highestBytes,
    highestGrowthBytes,
    isDenied: deny === true,
  };
  return [
    { ...rule, why: typeof why === 'string' ? why : null, from: formatLocation(reader, pointer) },
  ];
}

/** Converts `/images/api/paths/0` to `images.api.paths[0]`. */
const toRuleId = (pointer: string): string => formatPointer(pointer.replace(/\/(\d+)$/, '[$1]'));
