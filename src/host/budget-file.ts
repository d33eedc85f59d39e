import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { option } from '../model/options.ts';
import { budgetFileOf, MOST_BUDGET_BYTES, unusableBudget } from './budget-text.ts';
import { followInCheckout } from './checkout-boundary.ts';
import { type FileProblem, readRegularFile, UnreadableFile } from './read-file.ts';

/** Looked for in this order. */
export const BUDGET_NAMES = ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'] as const;

type BudgetHost = Pick<Host, 'cwd'> & Partial<Pick<Host, 'env'>>;

/**
 * Reads the budget that the user names, else the first of `.dive-ci.yaml`, `.dive-ci.yml`, `.dive-ci` in the working folder.
 * @returns undefined where none is named and none is there
 * @throws GateError BUDGET_INVALID if it can't be read, or is a link out of its repository; a named one that is missing is never replaced by defaults
 */
export async function readBudgetFile(
  path: string | undefined,
  host: BudgetHost,
): Promise<BudgetFile | undefined> {
  if (path !== undefined) return budgetFileOf(await readBytes(path, host), path);
  const [name, ...others] = findBudgets(host);
  if (name === undefined) return undefined;
  return budgetFileOf(await readBytes(name, host), name, others);
}

/** The budgets in the working folder, that which is read first. */
export function findBudgets({ cwd }: Pick<Host, 'cwd'>): string[] {
  return BUDGET_NAMES.filter((name) => isThere(resolve(cwd, name)));
}

/** A link that leads nowhere is there too: to pass over it would be to fall back to defaults. */
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
    if (error instanceof UnreadableFile)
      throw unusableBudget(path, `can't be read: ${error.message}`, FIXES[error.problem], error);
    throw error;
  }
}

const FIXES: Readonly<Record<FileProblem, string>> = {
  absent: `check the path, or leave out ${option('budget')} to use dive's defaults`,
  folder: 'name the file in it',
  special: 'write the budget to a file and name that',
  'too large': 'name the right file',
  outside: 'commit the file itself instead of a link to it',
  failed: 'check the path and who may read it',
};
