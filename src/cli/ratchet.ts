import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { GateError } from '../errors.ts';
import { readBudgetFile } from '../host/budget-file.ts';
import { judgeReport } from '../judge/judge.ts';
import { ratchet } from '../judge/propose/ratchet.ts';
import type { Host } from '../model/host.ts';
import { writeBudgetFile } from '../publish/report-file.ts';
import type { TerminalOptions } from '../report/paint/terminal/screen.ts';
import { measured, renderRatchet } from '../report/ratchet.ts';
import { VERSION } from '../version.ts';
import type { Command } from './arguments.ts';
import { readKnownImages } from './measured.ts';

/**
 * Shows which limits images have outgrown downwards, and writes lower ones into the budget when told to.
 * @throws GateError USAGE where there is no budget, or none that can be written to
 */
export async function ratchetBudget(
  { request, isWritten }: Extract<Command, { name: 'ratchet' }>,
  host: Host,
  options: TerminalOptions,
): Promise<string> {
  const file = await readBudgetFile(request.budgetPath, host);
  if (file === undefined)
    throw new GateError('USAGE', 'there is no budget here', {
      fix: 'write one: plimsoll init docker:NAME',
    });
  const path = resolve(host.cwd, file.source);
  if (isWritten && !(await stat(path)).isFile())
    throw new GateError('USAGE', 'only a file can be written to', {
      where: file.source,
      fix: 'leave --write out',
    });
  const budget = parseBudget(file);
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
