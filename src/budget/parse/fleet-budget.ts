import type { FleetBudget, RuleLimits } from '../../model/budget.ts';
import { FLEET_RULES } from '../fleet-rules.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { readRuleLimits } from './rule-limits.ts';

/** Reads `fleet`. The schema reports unknown keys and values of the wrong type. */
export function readFleet(fleet: BudgetValue): FleetBudget | null {
  if (fleet.entries.length === 0) return null;
  const rules = FLEET_RULES.flatMap((rule): [string, RuleLimits][] => {
    const limits = fleet.get(rule.key);
    return limits.isSet ? [[rule.key, readRuleLimits(limits, rule)]] : [];
  });
  const of = fleet.get('of');
  if (rules.length === 0 && of.isSet)
    of.refuse(explain('fleet-without-limit', { rules: FLEET_RULES.map(({ key }) => key) }));
  return { of: of.value === 'node' ? 'node' : 'registry', rules: new Map(rules) };
}
