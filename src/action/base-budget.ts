import { loosenings } from '../budget/diff/loosened.ts';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { parseRuleFlags } from '../budget/parse/rule-flags.ts';
import { GateError } from '../errors.ts';
import { readLimits } from '../gate/limits.ts';
import type { Circumstances, Limits } from '../gate/request.ts';
import { budgetFileOf } from '../host/budget-text.ts';
import { budgetPathsInRepository, fromCheckout, readBaseBudget } from '../host/git/base-budget.ts';
import type { Budget, BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { readFileAt } from '../publish/github/contents.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

type Told = Pick<Circumstances, 'loosened' | 'notices'> & { readonly limits: Limits };

/**
 * The budget in force, and what a pull request loosens in it.
 * @throws GateError BUDGET_INVALID; SOURCE_UNREADABLE where the base branch's budget is asked for and cannot be had
 */
export async function budgetInForce(
  inputs: ActionInputs,
  github: GithubSide,
  host: Host,
): Promise<Told> {
  const { request, budgetFrom } = inputs;
  const baseSha = github.run?.baseSha ?? null;
  if (budgetFrom === 'base' && baseSha !== null) return budgetOfBase(inputs, baseSha, github, host);
  const limits = await readLimits(request, host);
  if (baseSha === null) return { limits };
  return { limits, ...(await whatIsLoosened(limits.budget, inputs, baseSha, github, host)) };
}

async function budgetOfBase(
  { request }: ActionInputs,
  baseSha: string,
  github: GithubSide,
  host: Host,
): Promise<Told> {
  const file = await baseBudget(request.budgetPath, baseSha, github, host);
  if (file === 'absent') {
    const notices = [
      'budget-from: base has no effect yet: the base branch has no budget, so that of this change holds.',
    ];
    return { limits: await readLimits(request, host), notices };
  }
  if ('reason' in file) {
    throw new GateError(
      'SOURCE_UNREADABLE',
      `the budget of the base branch cannot be had: ${file.reason}`,
      {
        where: 'budget-from: base',
        fix: 'give the job permissions: contents: read, or check out the history too: fetch-depth: 0',
      },
    );
  }
  const budget = parseBudget({ ...file, source: `${file.source} of the base branch` });
  return { limits: { budget, flags: parseRuleFlags(request.ruleFlags) } };
}

/** Telling it is a service to the reviewer: where it cannot be told, that is said, and the verdict stays. */
async function whatIsLoosened(
  head: Budget | undefined,
  { request }: ActionInputs,
  baseSha: string,
  github: GithubSide,
  host: Host,
): Promise<Omit<Told, 'limits'>> {
  const untold = (reason: string): Omit<Told, 'limits'> => ({
    notices: [`What this change loosens in the budget could not be told: ${reason}`],
  });
  try {
    const file = await baseBudget(request.budgetPath, baseSha, github, host);
    if (file !== 'absent' && 'reason' in file) return untold(file.reason);
    const isSame = file !== 'absent' && file.sha256 === head?.sha256;
    return {
      loosened: isSame ? [] : loosenings(file === 'absent' ? undefined : parseBudget(file), head),
    };
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'BUDGET_INVALID') throw error;
    return untold('that of the base branch is not usable');
  }
}

/** From the checkout where it has the commit, as it needs neither the network nor a permission; else from GitHub. */
async function baseBudget(
  givenPath: string | undefined,
  sha: string,
  { run, client }: GithubSide,
  given: Host,
): Promise<BudgetFile | 'absent' | { readonly reason: string }> {
  const { path, host } = fromCheckout(givenPath, given);
  const local = await readBaseBudget({ sha, path }, host);
  if (local !== 'unknown') return local;
  const paths = await budgetPathsInRepository(path, host);
  if (paths.length === 0) return { reason: 'the budget lies outside of the repository' };
  if (client === undefined || run === undefined) return { reason: 'there is nobody to ask for it' };
  const found = await readFileAt(client, { repository: run.repository, sha, paths });
  if (found.kind === 'absent') return 'absent';
  return found.kind === 'file'
    ? budgetFileOf(Buffer.from(found.text), found.path)
    : { reason: found.reason };
}
