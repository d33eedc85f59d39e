import { parseBudget } from '../budget/parse/parse-budget.ts';
import { GateError } from '../errors.ts';
import { toBudgetFile } from '../host/budget-text.ts';
import {
  listBudgetPaths,
  moveToCheckout,
  type NoBudget,
  readBaseBranchBudget as readCommittedBudget,
} from '../host/git/base-budget.ts';
import type { Budget, BudgetFile } from '../model/budget.ts';
import { readFileAt } from '../publish/github/contents.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Step } from './step.ts';

/** The base branch's budget, and its path there. */
interface BaseBudget {
  readonly budget: Budget;
  readonly path: string;
}

/** The same, but a budget that is invalid is a reason too. */
export async function findBaseBudget(
  ...asked: Parameters<typeof readBaseBudget>
): Promise<BaseBudget | NoBudget | 'absent'> {
  try {
    return await readBaseBudget(...asked);
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'BUDGET_INVALID') throw error;
    return { reason: new Message('base-budget-invalid', {}) };
  }
}

/**
 * Reads and parses the budget of the base branch.
 * @returns a reason if it can't be read
 * @throws GateError BUDGET_INVALID
 */
export async function readBaseBudget(
  sha: string,
  step: Step,
): Promise<BaseBudget | NoBudget | 'absent'> {
  const file = await readFile(sha, step);
  if (file === 'absent' || 'reason' in file) return file;
  const budget = parseBudget({ ...file, source: `${file.source} of the base branch` });
  return { budget: { ...budget, isOfBaseBranch: true }, path: file.source };
}

/**
 * From the checkout if it has the commit, which needs neither network nor permissions; otherwise
 * from GitHub.
 */
async function readFile(sha: string, step: Step): Promise<BudgetFile | NoBudget | 'absent'> {
  const { path, host } = moveToCheckout(step.inputs.request.budgetPath, step.host);
  const local = await readCommittedBudget({ sha, path }, host);
  if (local !== 'unknown') return local;
  const paths = await listBudgetPaths(path, host);
  if (paths.length === 0) return { reason: new Message('budget-outside-repository', {}) };
  const { run, client } = step.github;
  if (client === undefined || run === undefined)
    return { reason: new Message('base-commit-without-token', {}) };
  const found = await readFileAt(client, { repository: run.repository, sha, paths });
  if (found.kind === 'absent') return 'absent';
  return found.kind === 'file'
    ? toBudgetFile(Buffer.from(found.text), found.path)
    : { reason: found.reason };
}
