import { resolve } from 'node:path';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { GateError } from '../errors.ts';
import { readBudgetFile } from '../host/budget-file.ts';
import { findUnusedBudgets } from '../host/unused-budgets.ts';
import { judgeReport } from '../judge/judge.ts';
import { type LimitChange, ratchet } from '../judge/propose/ratchet.ts';
import type { BudgetFile } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { writeBudgetFile } from '../publish/report-file.ts';
import type { TerminalOptions } from '../report/paint/terminal/screen.ts';
import { formatMeasured, renderRatchet } from '../report/ratchet.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command.ts';
import { readKnownImages } from './measured.ts';
import { checkAnythingNamed } from './nothing-named.ts';

/**
 * Shows which limits are higher than necessary; with --write, lowers them in the budget.
 * @throws GateError USAGE if there is no budget, or nothing to compare its limits with
 */
export async function ratchetBudget(
  { request, isWritten, keep }: Command<'ratchet'>,
  host: Host,
  options: TerminalOptions,
): Promise<string> {
  const file = await requireBudgetFile(request.budgetPath, host);
  const path = resolve(host.cwd, file.source);
  const budget = parseBudget(file);
  checkAnythingNamed('ratchet', request, budget, host);
  const limits = { budget, flags: new Map(), notices: [] };
  const known = await readKnownImages(request, limits, host);
  const images = [...known.measured, ...known.reported];
  const report = judgeReport({ ...limits, images, now: host.now(), toolVersion: VERSION });
  const describeValue = ({ rule, value }: Pick<LimitChange, 'rule' | 'value'>): string =>
    formatMeasured({ value, unit: rule.unit });
  const { text, changes, kept } = ratchet(file, budget, report.images, describeValue, keep);
  // Parse the result before writing it: an unusable file would be worse than a high limit.
  parseBudget({ ...file, text });
  if (isWritten && changes.length > 0) await writeBudgetFile(path, text);
  const rows = changes.map(({ rule, ...change }) => ({ ...change, unit: rule.unit }));
  const view = { verb: 'lowered', source: file.source, changes: rows, kept, isWritten } as const;
  return renderRatchet(view, options);
}

/** @throws GateError USAGE if there is none */
export async function requireBudgetFile(path: string | undefined, host: Host): Promise<BudgetFile> {
  const file = await readBudgetFile(path, host);
  if (file !== undefined) return file;
  throw new GateError('no-budget-here', { elsewhere: findUnusedBudgets(host)[0] });
}
