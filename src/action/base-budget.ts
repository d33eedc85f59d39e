import { resolve } from 'node:path';
import { takeBaseSettings } from '../budget/base-settings.ts';
import { findLoosenings } from '../budget/diff/loosened.ts';
import { addNewImages } from '../budget/new-images.ts';
import { parseRuleFlags } from '../budget/parse/rule-flags.ts';
import { GateError } from '../errors.ts';
import { readLimits } from '../gate/limits.ts';
import type { Circumstances, Limits } from '../gate/request.ts';
import { findBudgets, isThere } from '../host/budget-file.ts';
import { findNearestCheckout } from '../host/checkout-boundary.ts';
import { listUnusedBudgets } from '../host/unused-budgets.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { Loosening } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { GithubSide } from './github.ts';
import { findBaseBudget, readBaseBudget } from './read-base-budget.ts';
import type { Step } from './step.ts';

type BudgetInForce = Pick<Circumstances, 'loosened' | 'notices' | 'baseBudget'> & {
  readonly limits: Limits;
};

/**
 * Finds the budget that applies, and what a pull request loosens in it.
 * @throws GateError BUDGET_INVALID; SOURCE_UNREADABLE if the base branch's budget is required on a
 * pull request or merge group but can't be read
 */
export async function findBudgetInForce(step: Step): Promise<BudgetInForce> {
  const { inputs, github, host } = step;
  const baseSha = github.run?.baseSha ?? null;
  if (inputs.budgetFrom === 'base') return findBaseBranchBudget(baseSha, step);
  if (baseSha !== null) {
    const deleted = await findDeletedBudget(baseSha, step);
    if (deleted !== undefined) return deleted;
  }
  const limits = await readLimits(inputs.request, host);
  if (baseSha !== null) return compareWithBase(limits, baseSha, step);
  return github.subject === 'branch'
    ? { limits }
    : {
        limits: takeSettings(limits, undefined),
        ...createUnknownNotice(explainNoBaseCommit(github)),
      };
}

/**
 * A change that deletes the budget is judged by the base branch's; otherwise, it could pass by
 * deleting it.
 * @returns undefined if the change has a budget, or the base branch has no usable one
 */
async function findDeletedBudget(baseSha: string, step: Step): Promise<BudgetInForce | undefined> {
  const { host } = step;
  const { request } = step.inputs;
  if (hasBudget(request.budgetPath, host)) return undefined;
  const flags = parseRuleFlags(request.ruleFlags);
  const base = await findBaseBudget(baseSha, step);
  if (base === 'absent' || 'reason' in base) return undefined;
  const notices = request.budgetPath === undefined ? listUnusedBudgets(host) : [];
  const loosened = [describeDeletion(base.path, request.budgetPath, host)];
  return { limits: { budget: base.budget, flags, notices }, loosened, baseBudget: base.budget };
}

const hasBudget = (path: string | undefined, host: Host): boolean =>
  path === undefined ? findBudgets(host).length > 0 : isThere(resolve(host.cwd, path));

/** @param given as the user wrote it; without a checkout, it is unknown whether it was deleted */
const describeDeletion = (path: string, given: string | undefined, { cwd }: Host): Loosening => ({
  kind: 'budget',
  rule: path,
  image: null,
  ...(findNearestCheckout(resolve(cwd, given ?? path)) !== undefined && { newValue: null }),
});

async function findBaseBranchBudget(baseSha: string | null, step: Step): Promise<BudgetInForce> {
  const { github, host } = step;
  const { request } = step.inputs;
  if (baseSha === null) {
    if (github.subject !== 'branch')
      throw createUnreadableError(explainNoBaseCommit(github), false);
    return {
      limits: await readLimits(request, host),
      notices: [new Message('base-budget-without-effect', {})],
    };
  }
  const base = await readBaseBudget(baseSha, step);
  if (base === 'absent') {
    const limits = await readLimits(request, host);
    const notices = limits.budget === undefined ? [] : [new Message('no-budget-at-base', {})];
    return { limits: takeSettings(limits, null), notices, baseBudget: null };
  }
  if ('reason' in base) throw createUnreadableError(base.reason, true);
  const { budget, path } = base;
  const flags = parseRuleFlags(request.ruleFlags);
  if (!hasBudget(request.budgetPath, host))
    return {
      limits: { budget, flags },
      baseBudget: budget,
      loosened: [describeDeletion(path, request.budgetPath, host)],
    };
  const head = await readHeadBudget(step);
  if (head === 'invalid')
    return {
      limits: { budget, flags },
      baseBudget: budget,
      notices: [new Message('changed-budget-invalid', {})],
    };
  const { merged, newNames } = addNewImages(budget, head);
  return {
    limits: { budget: merged, flags },
    baseBudget: budget,
    notices: newNames.map((name) => new Message('image-new-in-budget', { name })),
  };
}

/** Only the names of images are used, so other problems are ignored. */
async function readHeadBudget({ inputs, host }: Step): Promise<Budget | undefined | 'invalid'> {
  const { budgetPath } = inputs.request;
  try {
    return (await readLimits({ budgetPath, ruleFlags: [] }, host)).budget;
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'BUDGET_INVALID') throw error;
    return 'invalid';
  }
}

const explainNoBaseCommit = ({ problem }: GithubSide): Sentence =>
  problem ?? new Message('event-without-base-commit', {});

const createUnreadableError = (reason: Sentence, isBaseKnown: boolean): GateError =>
  new GateError('base-budget-unreadable', { reason, isBaseKnown });

const createUnknownNotice = (reason: Sentence): Omit<BudgetInForce, 'limits'> => ({
  notices: [new Message('loosening-unknown', { reason })],
});

/**
 * Judges by the change's own limits, with the settings of the base branch. Loosenings only inform
 * the reviewer: if they are unknown, the report says so.
 */
async function compareWithBase(
  limits: Limits,
  baseSha: string,
  step: Step,
): Promise<BudgetInForce> {
  const { budget: head, flags } = limits;
  const base = await findBaseBudget(baseSha, step);
  if (base === 'absent')
    return {
      limits: takeSettings(limits, null),
      baseBudget: null,
      loosened: findLoosenings(undefined, head, flags),
    };
  if ('reason' in base)
    return { limits: takeSettings(limits, undefined), ...createUnknownNotice(base.reason) };
  const isSame = base.budget.sha256 === head?.sha256;
  return {
    limits: takeSettings(limits, base.budget),
    baseBudget: base.budget,
    loosened: isSame ? [] : findLoosenings(base.budget, head, flags),
  };
}

const takeSettings = (limits: Limits, base: Budget | null | undefined): Limits =>
  limits.budget === undefined
    ? limits
    : { ...limits, budget: takeBaseSettings(limits.budget, base) };
