import { createHash } from 'node:crypto';
import { GateError } from '../errors.ts';
import type { BudgetFile } from '../model/budget.ts';
import { Message } from '../report/words/messages/message.ts';

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
  if (bytes.length > MOST_BUDGET_BYTES) throw createTooLargeError(source);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const notices = others.map((path) => new Message('budget-shadowed', { path, used: source }));
    return { text, sha256: createHash('sha256').update(bytes).digest('hex'), source, notices };
  } catch (error) {
    const values = { problem: 'not UTF-8', reason: new Message('not-utf8', {}) } as const;
    throw new GateError('budget-unreadable', values, { where: source, cause: error });
  }
}

export function createTooLargeError(source: string): GateError {
  const reason = new Message('file-too-large', { mostBytes: MOST_BUDGET_BYTES });
  return new GateError('budget-unreadable', { problem: 'too large', reason }, { where: source });
}
