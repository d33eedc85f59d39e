import type { FleetBudget, RuleLimits } from '../../model/budget.ts';
import { FLEET_RULES } from '../fleet-rules.ts';
import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader, joinPointer, listEntries } from './budget-reader.ts';
import { readRuleLimits } from './rule-limits.ts';

const POINTER = '/fleet';

/** Reads `fleet`. The schema reports unknown keys and values of the wrong type. */
export function readFleet(reader: BudgetReader, value: unknown): FleetBudget | null {
  const entries = new Map(listEntries(value));
  if (entries.size === 0) return null;
  const rules = FLEET_RULES.flatMap((rule): [string, RuleLimits][] =>
    entries.has(rule.key)
      ? [
          [
            rule.key,
            readRuleLimits(reader, rule, entries.get(rule.key), joinPointer(POINTER, rule.key)),
          ],
        ]
      : [],
  );
  if (rules.length === 0 && entries.has('of'))
    addProblem(
      reader,
      joinPointer(POINTER, 'of'),
      explain('fleet-without-limit', { rules: FLEET_RULES.map(({ key }) => key) }),
    );
  return { of: entries.get('of') === 'node' ? 'node' : 'registry', rules: new Map(rules) };
}
