import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import { addDraft } from '../gate/add-draft.ts';
import { readReportFile } from '../host/report-file.ts';
import { combineReports } from '../judge/combine.ts';
import { createReportAllowance } from '../judge/json-size.ts';
import { parseReport } from '../judge/parse-report.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { VERSION } from '../version.ts';

/** A matrix has at most 256 jobs. Source: GitHub's workflow limits. */
const MOST_REPORTS = 500;
const MOST_CHARACTERS = 512 * 2 ** 20;

/**
 * Reads reports of other jobs and combines them. They may come from a fork, so each is validated,
 * and everything shown is rendered here.
 * @param patterns files and globs, relative to `cwd`
 * @throws GateError SOURCE_NOT_FOUND if a pattern matches nothing: a missing report does not pass;
 *   REPORT_INVALID
 */
export async function gatherReports(
  patterns: readonly string[],
  cwd: string,
  run: RunContext | undefined,
): Promise<GateReport> {
  const files = new Set<string>();
  for (const pattern of patterns) for (const file of await findFiles(pattern, cwd)) files.add(file);
  if (files.size > MOST_REPORTS)
    throw new GateError('too-many-reports', { count: files.size, most: MOST_REPORTS });
  const reports: GateReport[] = [];
  // What is kept of all reports shares one allowance; their trees, which have most of the values,
  // are dropped.
  const allowance = createReportAllowance();
  let characters = 0;
  for (const file of [...files].sort()) {
    const text = await readReportFile(resolve(cwd, file));
    characters += text.length;
    if (characters > MOST_CHARACTERS)
      throw new GateError('reports-too-large', { file, mostBytes: MOST_CHARACTERS });
    allowance.values = createReportAllowance().values;
    reports.push(stripTrees(parseReport({ text, source: file }, allowance)));
  }
  return addDraft(combineReports(reports, { toolVersion: VERSION, run }), false, new Date());
}

/** A file name can look like a glob. */
async function findFiles(pattern: string, cwd: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd, withFileTypes: true })) {
    if (!file.isDirectory()) found.push(resolve(file.parentPath, file.name));
  }
  if (found.length > 0) return found;
  throw new GateError('no-report-found', { pattern });
}

/** Nothing shown needs trees, and they are large. */
const stripTrees = (report: GateReport): GateReport => ({
  ...report,
  images: report.images.map(({ facts, ...image }) => ({
    ...image,
    ...(facts && {
      facts: facts.files ? { ...facts, files: { ...facts.files, tree: null } } : facts,
    }),
  })),
});
