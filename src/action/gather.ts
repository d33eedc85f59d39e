import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import { readReportFile } from '../host/report-file.ts';
import { combineReports } from '../judge/combine.ts';
import { createReportAllowance } from '../judge/json-size.ts';
import { parseReport } from '../judge/parse-report.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { VERSION } from '../version.ts';

/** More than any matrix has jobs: 256. Source: GitHub's limits of a workflow. */
const MOST_REPORTS = 500;
const MOST_CHARACTERS = 512 * 2 ** 20;

/**
 * Reads reports that other jobs made and puts them together. They may come from a fork: each is held against the schema, and
 * what is shown is made here.
 * @param patterns files and globs, from `cwd`
 * @throws GateError SOURCE_NOT_FOUND where a pattern finds nothing: a report that is missing is no pass; REPORT_INVALID
 */
export async function gatherReports(
  patterns: readonly string[],
  cwd: string,
  run: RunContext | undefined,
): Promise<GateReport> {
  const files = new Set<string>();
  for (const pattern of patterns) for (const file of await findFiles(pattern, cwd)) files.add(file);
  if (files.size > MOST_REPORTS)
    throw new GateError(
      'LIMIT_EXCEEDED',
      `at most ${MOST_REPORTS} reports are put together; here are ${files.size}`,
    );
  const reports: GateReport[] = [];
  // What stays of them stays together; their trees, which are most of their values, do not.
  const allowance = createReportAllowance();
  let characters = 0;
  for (const file of [...files].sort()) {
    const text = await readReportFile(resolve(cwd, file));
    characters += text.length;
    if (characters > MOST_CHARACTERS)
      throw new GateError('LIMIT_EXCEEDED', 'the reports are larger than 512 MiB together', {
        where: `publish: ${file}`,
        fix: 'publish fewer of them in one step',
      });
    allowance.values = createReportAllowance().values;
    reports.push(stripTrees(parseReport({ text, source: file }, allowance)));
  }
  return combineReports(reports, { toolVersion: VERSION, run });
}

/** A file's own name may look like a glob. */
async function findFiles(pattern: string, cwd: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd, withFileTypes: true })) {
    if (!file.isDirectory()) found.push(resolve(file.parentPath, file.name));
  }
  if (found.length > 0) return found;
  throw new GateError('SOURCE_NOT_FOUND', 'no report is there', {
    where: `publish: ${pattern}`,
    fix: 'download the reports of the other jobs first, and look whether those jobs wrote one',
  });
}

/** What is shown needs none, and many of them are much. */
const stripTrees = (report: GateReport): GateReport => ({
  ...report,
  images: report.images.map(({ facts, ...image }) => ({
    ...image,
    ...(facts && { facts: { ...facts, tree: null } }),
  })),
});
