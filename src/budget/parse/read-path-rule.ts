import type { PathRule, RuleLimits } from '../../model/budget.ts';
import { type LimitedRule, PATH_BYTES_RULE, PATH_GROWTH_RULE } from '../rules.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { formatPointer } from './part-pointers.ts';
import { readGlob } from './read-glob.ts';
import { readRuleLimits } from './rule-limits.ts';

export function readPathRule(item: BudgetValue): PathRule[] {
  const [path] = readGlob(item.get('path'));
  const readLimitsOf = (rule: LimitedRule): RuleLimits | null => {
    const limits = item.get(rule.key);
    return limits.isSet ? readRuleLimits(limits, rule) : null;
  };
  const isDenied = item.get('deny').value === true;
  const [highestBytes, highestGrowthBytes] = [
    readLimitsOf(PATH_BYTES_RULE),
    readLimitsOf(PATH_GROWTH_RULE),
  ];
  if (path === undefined) return [];
  if (highestBytes === null && highestGrowthBytes === null && !isDenied)
    item.refuse(explain('path-without-limit', { path }));
  const rule = { id: toRuleId(item.pointer), path, highestBytes, highestGrowthBytes, isDenied };
  return [{ ...rule, why: item.get('why').text, from: item.from }];
}

/** Converts `/images/api/paths/0` to `images.api.paths[0]`. */
const toRuleId = (pointer: string): string => formatPointer(pointer.replace(/\/(\d+)$/, '[$1]'));
