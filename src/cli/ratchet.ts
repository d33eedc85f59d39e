import { resolve } from 'node:path';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { GateError } from '../errors.ts';
import type { GateRequest } from '../gate/request.ts';
import { readBudgetFile } from '../host/budget-file.ts';
import { findUnusedBudgets } from '../host/unused-budgets.ts';
import { judgeReport } from '../judge/judge.ts';
import { ratchet } from '../judge/propose/ratchet.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import { writeBudgetFile } from '../publish/report-file.ts';
import type { TerminalOptions } from '../report/paint/terminal/screen.ts';
import { measured, renderRatchet } from '../report/ratchet.ts';
import { VERSION } from '../version.ts';
import type { Command } from './arguments.ts';
import { readKnownImages } from './measured.ts';

/**
 * Shows which limits are higher than images need, and writes lower ones into the budget with --write.
 * @throws GateError USAGE if there is no budget, or nothing to compare its limits with
 */
export async function ratchetBudget(
  { request, isWritten }: Extract<Command, { name: 'ratchet' }>,
  host: Host,
  options: TerminalOptions,
): Promise<string> {
  const file = await readBudgetFile(request.budgetPath, host);
  if (file === undefined)
    throw new GateError('USAGE', 'there is no budget here', {
      fix: missingBudgetFix(host),
    });
  const path = resolve(host.cwd, file.source);
  const budget = parseBudget(file);
  if (isNothingNamed(request, budget))
    throw new GateError('USAGE', 'there is no image to compare the limits with', {
      fix: 'name one, or a report: plimsoll ratchet docker:NAME; or list images in the budget',
    });
  const known = await readKnownImages(request, { budget, flags: new Map() }, host);
  const images = [...known.measured, ...known.reported];
  const report = judgeReport({
    images,
    budget,
    flags: new Map(),
    notices: [],
    now: host.now(),
    toolVersion: VERSION,
  });
  const { text, changes, kept } = ratchet(file, budget, report.images, ({ rule, value }) =>
    measured({ value, unit: rule.unit }),
  );
  // What was changed is read again before it is kept: a file that cannot be used would be worse than a high limit.
  parseBudget({ ...file, text });
  if (isWritten && changes.length > 0) await writeBudgetFile(path, text);
  const rows = changes.map(({ rule, ...change }) => ({ ...change, unit: rule.unit }));
  return renderRatchet({ source: file.source, changes: rows, kept, isWritten }, options);
}

/** Without an image, the budget's own are measured. */
const isNothingNamed = ({ images, build }: GateRequest, budget: Budget): boolean =>
  images.length === 0 &&
  build === undefined &&
  [...budget.images.values()].every((entry) => entry.image === null && entry.build === null);

function missingBudgetFix(host: Host): string {
  const [found] = findUnusedBudgets(host);
  return found === undefined
    ? 'write one: plimsoll init docker:NAME'
    : `name it: --budget ${found}, or write one here: plimsoll init docker:NAME`;
}
