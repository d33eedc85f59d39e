import type { Budget, RuleSet } from '../model/budget.ts';
import type { EffortNeeds } from '../model/effort.ts';
import { listRulesInForce } from './effective-limits.ts';
import { listFleetLimits } from './fleet-rules.ts';
import type { Need } from './rules.ts';
import { listAllParts, listScopes } from './scope.ts';

/** The data needed to judge every rule that applies. */
export interface BudgetNeeds {
  readonly files: boolean;
  readonly stored: boolean;
  /** Every path with its bytes. */
  readonly tree: boolean;
  /** Stored sizes can be estimated, and a rule needs them. */
  readonly estimate: boolean;
  /** Data that only building again or running a container provides; absent: none. */
  readonly effort?: EffortNeeds;
}

export function findBudgetNeeds(budget: Budget | undefined, flags: RuleSet): BudgetNeeds {
  const rules = listScopes(budget).flatMap((scope) => listRulesInForce(budget, flags, scope));
  const needs = (need: Need): boolean => rules.some(({ rule }) => rule.needs.includes(need));
  const entries = budget === undefined ? [] : [budget, ...budget.images.values()];
  const asksForBase = entries.some(({ baseRules }) => Object.keys(baseRules).length > 0);
  const parts = budget === undefined ? [] : listAllParts(budget);
  const asksForPaths = parts.some(({ part }) => part.paths.length > 0);
  const ignores =
    parts.some(({ part }) => part.ignore.length > 0) &&
    rules.some(({ rule }) => rule.measure === 'reclaimableBytes');
  const fleet = listFleetLimits(budget);
  return {
    files: asksForPaths || asksForBase || needs('files') || fleet.some(({ of }) => of === 'node'),
    stored: needs('stored') || fleet.some(({ of }) => of === 'registry'),
    tree: asksForPaths || ignores,
    estimate: needs('stored') && budget?.mayEstimate === true,
    effort: { rebuild: needs('rebuild'), healthy: needs('health') },
  };
}
