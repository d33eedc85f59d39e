import { createHash } from 'node:crypto';
import { GateError } from '../errors.ts';
import type { BudgetFile } from '../model/budget.ts';

export const MOST_BUDGET_BYTES = 1 << 20;

/**
 * Decodes a budget's bytes from any source.
 * @param others ignored budgets in the same folder
 * @throws GateError BUDGET_INVALID if larger than 1 MiB or not UTF-8
 */
export function toBudgetFile(
  bytes: Uint8Array,
  source: string,
  others: readonly string[] = [],
): BudgetFile {
  if (bytes.length > MOST_BUDGET_BYTES)
    throw createBudgetError(
      source,
      "can't be read: it is larger than 1 MiB",
      'specify the right file',
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const notices = others.map((other) => `${other} is ignored, because ${source} exists`);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex'), source, notices };
  } catch (error) {
    throw createBudgetError(
      source,
      "can't be read: it is not UTF-8 text",
      'save it as UTF-8',
      error,
    );
  }
}

export const createBudgetError = (
  source: string,
  message: string,
  fix: string,
  cause?: unknown,
): GateError =>
  new GateError('BUDGET_INVALID', `the budget ${message}`, { where: source, fix, cause });
