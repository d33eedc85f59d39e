import { createHash } from 'node:crypto';
import { GateError } from '../errors.ts';
import type { BudgetFile } from '../model/budget.ts';

export const MOST_BUDGET_BYTES = 1 << 20;

/**
 * Decodes a budget's bytes, wherever they come from.
 * @param others budgets beside it that are not read
 * @throws GateError BUDGET_INVALID if they are more than 1 MiB, or not UTF-8
 */
export function budgetFileOf(
  bytes: Uint8Array,
  source: string,
  others: readonly string[] = [],
): BudgetFile {
  if (bytes.length > MOST_BUDGET_BYTES)
    throw unusableBudget(source, "can't be read: it is larger than 1 MiB", 'name the right file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const notices = others.map((other) => `${other} is not read: ${source} is there too`);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex'), source, notices };
  } catch (error) {
    throw unusableBudget(source, "can't be read: it is not UTF-8 text", 'save it as UTF-8', error);
  }
}

export const unusableBudget = (
  source: string,
  message: string,
  fix: string,
  cause?: unknown,
): GateError =>
  new GateError('BUDGET_INVALID', `the budget ${message}`, { where: source, fix, cause });
