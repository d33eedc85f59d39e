import { parseRuleFlags } from '../budget/parse/rule-flags.ts';
import { readBudgetFile } from '../host/budget-file.ts';
import { listUnusedBudgets } from '../host/unused-budgets.ts';
import type { Budget, BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { GateRequest, Limits } from './request.ts';

/**
 * Reads the budget and the flags that override it.
 * @throws GateError BUDGET_INVALID or USAGE with every problem at once
 */
export async function readLimits(
  request: Pick<GateRequest, 'budgetPath' | 'ruleFlags'>,
  host: Host,
): Promise<Limits> {
  const file = await readBudgetFile(request.budgetPath, host);
  const budget = file && (await parse(file));
  const notices = file === undefined ? listUnusedBudgets(host) : [];
  return { budget, flags: parseRuleFlags(request.ruleFlags), notices };
}

/** Imports YAML and the validator only if there is a budget. */
async function parse(file: BudgetFile): Promise<Budget> {
  const { parseBudget } = await import('../budget/parse/parse-budget.ts');
  return parseBudget(file);
}
