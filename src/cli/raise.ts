import { resolve } from 'node:path';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { GateError } from '../errors.ts';
import { judgeReport } from '../judge/judge.ts';
import { listFailedLimits, listUnraisable } from '../judge/propose/accept.ts';
import type { FailedLimit } from '../judge/propose/failed-limits.ts';
import { raiseLimits } from '../judge/propose/raise.ts';
import type { Host } from '../model/host.ts';
import { writeBudgetFile } from '../publish/report-file.ts';
import type { TerminalOptions } from '../report/paint/terminal/screen.ts';
import { renderRatchet } from '../report/ratchet.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command.ts';
import { readMeasuredImages } from './measured.ts';
import { checkAnythingNamed } from './nothing-named.ts';
import { requireBudgetFile } from './ratchet.ts';

/**
 * Writes the budget so that it accepts the images, with the reason next to each limit.
 * @throws GateError USAGE if there is no budget, or `--only` names a limit that is not broken
 */
export async function raiseBudget(
  { request, only, why }: Command<'raise'>,
  host: Host,
  options: TerminalOptions,
): Promise<string> {
  const file = await requireBudgetFile(request.budgetPath, host);
  const budget = parseBudget(file);
  checkAnythingNamed('raise', request, budget, host);
  const limits = { budget, flags: new Map() };
  const { measured, reported } = await readMeasuredImages(request, limits, host);
  const images = [...measured, ...reported];
  const now = host.now();
  const report = judgeReport({ ...limits, images, notices: [], now, toolVersion: VERSION });
  const failed = selectLimits(listFailedLimits(report.images, budget, limits.flags), only);
  const reason = { why: toOneLine(why), date: now.toISOString().slice(0, 10) };
  const { text, raised, kept } = raiseLimits(file, failed, reason);
  // Parse the result before writing it: an unusable file would be worse than a low limit.
  parseBudget({ ...file, text });
  if (raised.length > 0) await writeBudgetFile(resolve(host.cwd, file.source), text);
  const changes = raised.map(({ rule, ...change }) => ({
    ...change,
    image: null,
    bound: 'fail' as const,
    unit: rule.unit,
  }));
  const unraisable = only.length === 0 ? listUnraisable(report.images, budget, limits.flags) : [];
  const rows = [...kept, ...unraisable].map((one) => ({ ...one, image: null }));
  const view = { verb: 'raised', source: file.source, changes, kept: rows } as const;
  return renderRatchet({ ...view, isWritten: true }, options);
}

function selectLimits(
  failed: readonly FailedLimit[],
  only: readonly string[],
): readonly FailedLimit[] {
  const other = only.find((name) => !failed.some(({ label }) => label === name));
  if (other !== undefined)
    throw new GateError('limit-not-broken', {
      limit: other,
      broken: failed.map(({ label }) => label),
    });
  return only.length === 0 ? failed : failed.filter(({ label }) => only.includes(label));
}

/** A comment is one line, without characters that YAML or a terminal treats specially. */
const toOneLine = (text: string): string =>
  text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);

const MOST_CHARACTERS = 200;
