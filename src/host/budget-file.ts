import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { MOST_BUDGET_BYTES, toBudgetFile } from './budget-text.ts';
import { followInCheckout } from './checkout-boundary.ts';
import { readRegularFile, UnreadableFile } from './read-file.ts';

/** Tried in this order. */
export const BUDGET_NAMES = ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'] as const;

type BudgetHost = Pick<Host, 'cwd'> & Partial<Pick<Host, 'env'>>;

/**
 * Reads the budget that the user names, or the first of `BUDGET_NAMES` in the working directory.
 * @returns undefined if none is named and none exists
 * @throws GateError BUDGET_INVALID if it can't be read or is a link out of its repository; defaults
 * never replace a named budget that is missing
 */
export async function readBudgetFile(path: string, host: BudgetHost): Promise<BudgetFile>;
export async function readBudgetFile(
  path: string | undefined,
  host: BudgetHost,
): Promise<BudgetFile | undefined>;
export async function readBudgetFile(
  path: string | undefined,
  host: BudgetHost,
): Promise<BudgetFile | undefined> {
  if (path !== undefined) return toBudgetFile(await readBytes(path, host), path);
  const [name, ...others] = findBudgets(host);
  if (name === undefined) return undefined;
  return toBudgetFile(await readBytes(name, host), name, others);
}

/** Lists the budgets in the working directory in the order of precedence. */
export function findBudgets({ cwd }: Pick<Host, 'cwd'>): string[] {
  return BUDGET_NAMES.filter((name) => isThere(resolve(cwd, name)));
}

/** A dangling link counts too: ignoring it would fall back to defaults. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

async function readBytes(path: string, host: BudgetHost): Promise<Buffer> {
  try {
    return await readRegularFile(followInCheckout(path, host), MOST_BUDGET_BYTES);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { problem, reason } = error;
    throw new GateError('budget-unreadable', { problem, reason }, { where: path, cause: error });
  }
}
