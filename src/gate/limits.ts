import { parseBudget } from '../budget/parse/parse-budget.ts';
import { parseRuleFlags } from '../budget/parse/rule-flags.ts';
import { readBudgetFile } from '../host/budget-file.ts';
import { listUnusedBudgets } from '../host/unused-budgets.ts';
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
  const budget = file && parseBudget(file);
  const notices = file === undefined ? listUnusedBudgets(host) : [];
  return { budget, flags: parseRuleFlags(request.ruleFlags), notices };
}
