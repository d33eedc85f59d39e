import { createReadStream, lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { budgetFileOf, MOST_BUDGET_BYTES, unusableBudget } from './budget-text.ts';

/** Looked for in this order. */
export const BUDGET_NAMES = ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'] as const;

/**
 * Reads the budget that the user names, else the first of `.dive-ci.yaml`, `.dive-ci.yml`, `.dive-ci` in the working folder.
 * @returns undefined where none is named and none is there
 * @throws GateError BUDGET_INVALID where it cannot be read; a named one that is missing is never replaced by defaults
 */
export async function readBudgetFile(
  path: string | undefined,
  host: Pick<Host, 'cwd'>,
): Promise<BudgetFile | undefined> {
  if (path !== undefined) return budgetFileOf(await readBytes(path, host), path);
  const [name, ...others] = findBudgets(host);
  if (name === undefined) return undefined;
  return budgetFileOf(await readBytes(name, host), name, others);
}

/** The budgets in the working folder, that which is read first. */
export function findBudgets({ cwd }: Pick<Host, 'cwd'>): string[] {
  return BUDGET_NAMES.filter((name) => exists(resolve(cwd, name)));
}

/** A link that leads nowhere is there too: to pass over it would be to fall back to defaults. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** At most one byte more than a budget may have; not by the file's size, since a pipe (`--budget <(…)`) has none. */
async function readBytes(path: string, { cwd }: Pick<Host, 'cwd'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(resolve(cwd, path), { end: MOST_BUDGET_BYTES }))
      chunks.push(chunk);
  } catch (error) {
    const [message, fix] = reasonOf(error);
    throw unusableBudget(path, message, fix, error);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): readonly [message: string, fix: string] {
  const { code } = Object(error) as { code?: unknown };
  if (code === 'ENOENT')
    return ['is not there', "check the path, or leave --budget out for dive's defaults"];
  if (code === 'EISDIR') return ['is a folder', 'name the file in it'];
  if (code === 'EACCES' || code === 'EPERM')
    return ['may not be read', 'give this user permission to read it'];
  return [`cannot be read (${String(code ?? error)})`, 'check the path'];
}
