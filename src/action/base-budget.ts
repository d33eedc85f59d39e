import { findLoosenings } from '../budget/diff/loosened.ts';
import { addNewImages } from '../budget/new-images.ts';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { parseRuleFlags } from '../budget/parse/rule-flags.ts';
import { GateError } from '../errors.ts';
import { readLimits } from '../gate/limits.ts';
import type { Circumstances, Limits } from '../gate/request.ts';
import { budgetFileOf } from '../host/budget-text.ts';
import {
  budgetPathsInRepository,
  fromCheckout,
  type NoBudget,
  readBaseBudget,
} from '../host/git/base-budget.ts';
import type { Budget, BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { readFileAt } from '../publish/github/contents.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

type BudgetInForce = Pick<Circumstances, 'loosened' | 'notices'> & { readonly limits: Limits };

/**
 * The budget in force, and what a pull request loosens in it.
 * @throws GateError BUDGET_INVALID; SOURCE_UNREADABLE if the base branch's budget is asked for on a pull request or a merge
 *   group, and can't be had
 */
export async function findBudgetInForce(
  inputs: ActionInputs,
  github: GithubSide,
  host: Host,
): Promise<BudgetInForce> {
  const { request, budgetFrom } = inputs;
  const baseSha = github.run?.baseSha ?? null;
  if (budgetFrom === 'base') return findBaseBranchBudget(inputs, baseSha, github, host);
  const limits = await readLimits(request, host);
  if (baseSha !== null)
    return { limits, ...(await findLoosened(limits.budget, inputs, baseSha, github, host)) };
  return github.subject === 'branch'
    ? { limits }
    : { limits, ...createUnknownNotice(explainNoBaseCommit(github)) };
}

async function findBaseBranchBudget(
  inputs: ActionInputs,
  baseSha: string | null,
  github: GithubSide,
  host: Host,
): Promise<BudgetInForce> {
  const { request } = inputs;
  if (baseSha === null) {
    if (github.subject !== 'branch')
      throw createUnreadableError(explainNoBaseCommit(github), NO_BASE_FIX);
    return { limits: await readLimits(request, host), notices: [ABOUT_A_BRANCH] };
  }
  const file = await readBaseBranchBudget(request.budgetPath, baseSha, github, host);
  if (file === 'absent')
    return { limits: await readLimits(request, host), notices: [NONE_AT_BASE] };
  if ('reason' in file) throw createUnreadableError(file.reason, NOT_READ_FIX);
  const budget = parseBudget({ ...file, source: `${file.source} of the base branch` });
  const flags = parseRuleFlags(request.ruleFlags);
  const head = await readHeadBudget(inputs, host);
  if (head === 'invalid') return { limits: { budget, flags }, notices: [HEAD_INVALID] };
  const { merged, newNames } = addNewImages(budget, head);
  return { limits: { budget: merged, flags }, notices: newNames.map(describeNewImage) };
}

/** Only its names count: what is wrong with the rest of it is not in force. */
async function readHeadBudget(
  { request }: ActionInputs,
  host: Host,
): Promise<Budget | undefined | 'invalid'> {
  try {
    return (await readLimits({ budgetPath: request.budgetPath, ruleFlags: [] }, host)).budget;
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'BUDGET_INVALID') throw error;
    return 'invalid';
  }
}

const ABOUT_A_BRANCH =
  'budget-from: base has no effect on a run about a branch: the budget of its own checkout is in force.';
const NONE_AT_BASE =
  'budget-from: base has no effect yet: the base branch has no budget, so the budget of this change is in force.';
const HEAD_INVALID =
  'The budget of this change is invalid: once it is merged, every run ends with exit code 2.';
const describeNewImage = (name: string): string =>
  `${name} is new in the budget of this change: the rules that the base branch has for all images apply to it.`;

const explainNoBaseCommit = ({ problem }: GithubSide): string =>
  problem ?? 'the event does not name the commit that the change goes to';
const NO_BASE_FIX = 'run this on pull_request or merge_group, or write budget-from: head';
const NOT_READ_FIX =
  'give the job permissions: contents: read, or check out the history too: fetch-depth: 0';

const createUnreadableError = (reason: string, fix: string): GateError =>
  new GateError('SOURCE_UNREADABLE', `the budget of the base branch can't be read: ${reason}`, {
    where: 'budget-from: base',
    fix,
  });

const createUnknownNotice = (reason: string): Omit<BudgetInForce, 'limits'> => ({
  notices: [`What this change loosens in the budget is not known: ${reason}`],
});

/** A service to the reviewer: if it is not known, the report says so, and the verdict stays. */
async function findLoosened(
  head: Budget | undefined,
  { request }: ActionInputs,
  baseSha: string,
  github: GithubSide,
  host: Host,
): Promise<Omit<BudgetInForce, 'limits'>> {
  try {
    const file = await readBaseBranchBudget(request.budgetPath, baseSha, github, host);
    if (file !== 'absent' && 'reason' in file) return createUnknownNotice(file.reason);
    const isSame = file !== 'absent' && file.sha256 === head?.sha256;
    return {
      loosened: isSame
        ? []
        : findLoosenings(file === 'absent' ? undefined : parseBudget(file), head),
    };
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'BUDGET_INVALID') throw error;
    return createUnknownNotice('the budget of the base branch is invalid');
  }
}

/** From the checkout if it has the commit, which needs neither the network nor a permission; else from GitHub. */
async function readBaseBranchBudget(
  givenPath: string | undefined,
  sha: string,
  { run, client }: GithubSide,
  given: Host,
): Promise<BudgetFile | NoBudget | 'absent'> {
  const { path, host } = fromCheckout(givenPath, given);
  const local = await readBaseBudget({ sha, path }, host);
  if (local !== 'unknown') return local;
  const paths = await budgetPathsInRepository(path, host);
  if (paths.length === 0) return { reason: 'the budget lies outside of the repository' };
  if (client === undefined || run === undefined)
    return {
      reason: 'the commit is not in this checkout, and there is no token to ask GitHub with',
    };
  const found = await readFileAt(client, { repository: run.repository, sha, paths });
  if (found.kind === 'absent') return 'absent';
  return found.kind === 'file'
    ? budgetFileOf(Buffer.from(found.text), found.path)
    : { reason: found.reason };
}
