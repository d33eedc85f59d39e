import type { ReportCache } from '../../host/report-cache.ts';
import type { GateReport } from '../../model/report.ts';
import { renderJson } from '../../report/data/json.ts';
import { shortenHistory } from '../history/continue-history.ts';
import { formatEntry, isSameContent, type KeptHeader, parseEntry } from './kept-entry.ts';

/** Whether this run saved the entry, an equal one exists, or another image has it. */
export type Kept = 'saved' | 'same' | 'taken';

/**
 * Keeps a report for changes that will start from this commit. A later run of the same step on this
 * commit replaces it: the base image may have changed. If another step saved a different image
 * under this identity, neither is usable, and a marker says so. An explicit name is the exception:
 * a nightly run of another workflow with this name means the same image.
 * @param prefix of all entries of these images at this commit
 * @throws Error if the service can't be reached
 */
export async function keepReport(
  report: GateReport,
  header: KeptHeader,
  prefix: string,
  cache: ReportCache,
): Promise<Kept> {
  const before = await decide(report, header, await cache.restore([prefix]));
  const key = `${prefix}${header.runId}.${header.runAttempt}`;
  if (before === 'save') {
    const text = formatEntry(header, renderJson(stripComparisons(report)));
    if (await cache.save(key, text)) return 'saved';
    // Another job of this run was faster.
    const after = await decide(report, header, await cache.restore([prefix]));
    if (after === 'save') throw new Error('the cache service refused the entry');
    if (after === 'same') return 'same';
  }
  if (before === 'same') return 'same';
  await cache.save(`${key}.contested`, formatEntry({ ...header, isContested: true }, ''));
  return 'taken';
}

async function decide(
  { images }: GateReport,
  now: KeptHeader,
  found: { readonly text: string } | undefined,
): Promise<'save' | 'same' | 'taken'> {
  if (found === undefined) return 'save';
  const { header, report } = parseEntry(found.text);
  if (header.isContested) return 'taken';
  // Imported here: the validator is a tenth of the program.
  const { parseReport } = await import('../../judge/parse-report.ts');
  const { images: kept } = parseReport({ text: report, source: 'the kept report' });
  if (isSameContent(images, kept)) return 'same';
  const isSameRun = (['runId', 'runAttempt', 'event'] as const).every(
    (name) => header[name] === now[name],
  );
  const isSameStep = header.savedBy === now.savedBy;
  // Two steps that both run on pushes check two images, whatever their name.
  const isSameMoment = header.event === 'push' && now.event === 'push';
  const isSameImage = isSameStep || (now.isNamed && !isSameMoment);
  return isSameImage && !isSameRun ? 'save' : 'taken';
}

const stripComparisons = (report: GateReport): GateReport => ({
  ...report,
  images: report.images.map(({ comparison: _, ...image }) => shortenHistory(image)),
});
