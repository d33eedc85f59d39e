import { GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { ComparedImage, CompareReport } from '../model/compare-report.ts';
import type { ReadComparison } from '../model/comparison.ts';
import type { Host } from '../model/host.ts';
import type { Platform } from '../oci/platform.ts';
import { listDistinct } from '../report/words/messages/sentence.ts';
import type { Baseline } from './baseline/baseline.ts';
import { compareWithBaseline } from './baseline/compare.ts';
import { openImages } from './baseline/open.ts';
import { createMeasurer } from './measure.ts';
import { parseNamedSources } from './named-sources.ts';
import { REPORT_ORIGIN } from './report-origin.ts';
import { type NamedSource, NO_LIMITS } from './request.ts';

/** Two sources or reports to compare, each as SOURCE or NAME=SOURCE. Both are read completely. */
export interface CompareRequest {
  readonly old: string;
  readonly now: string;
  /** Empty or absent: all platforms that both have. */
  readonly platforms?: readonly Platform[] | undefined;
}

/**
 * Compares one source or report with another.
 * @throws GateError if an image of either can't be measured, or none has a counterpart
 */
export async function compareSources(
  { old, now, platforms }: CompareRequest,
  host: Host,
): Promise<CompareReport> {
  // Without a budget, dive's rules apply, which need the files.
  const measure = createMeasurer(platforms, NO_LIMITS, host);
  const [before, after] = [parseSingleSource(old), parseSingleSource(now)];
  // Two images that the user named are compared, whatever their names. If only the old one was
  // named, that name does not apply to the new one.
  const { name } = after;
  const open = async ({ source }: NamedSource) => {
    const { images, errors } = await openImages({ name, source }, measure);
    const [error = findUnreadError(images, source)] = errors;
    if (error !== undefined) throw error;
    return images;
  };
  const baseline: Baseline = { images: await open(before), missing: [] };
  const images = compareWithBaseline(
    (await open(after)).map(({ key, facts, notices = [] }) => ({ key, facts, notices })),
    baseline,
  );
  if (!images.some(({ comparison }) => comparison !== undefined))
    throw createNoMatchError(images, before.source, after.source);
  const compared = new Set(
    images.map(({ comparison }) => JSON.stringify(comparison?.baseline.key)),
  );
  return {
    ...REPORT_ORIGIN,
    notices: listDistinct(images.flatMap(({ notices }) => notices)),
    images: images.flatMap((image) => toComparedImage(image, before.name)),
    unmatched: baseline.images
      .map(({ key }) => key)
      .filter((key) => !compared.has(JSON.stringify(key))),
  };
}

const parseSingleSource = (text: string): NamedSource =>
  parseNamedSources([text])[0] as NamedSource;

/** A report may contain less than a comparison needs. */
function findUnreadError(images: Baseline['images'], source: string): GateError | undefined {
  const unread = images.find(({ facts }) => facts.files === undefined);
  if (unread === undefined) return undefined;
  return new GateError('only-manifest-reported', { name: unread.key.name }, { where: source });
}

/** @param oldName the user's name for the old image */
function toComparedImage(
  { key, facts, comparison, noBaseline }: MeasuredImage,
  oldName: string | undefined,
): ComparedImage[] {
  if (facts?.files === undefined) return [];
  const { source, measures } = facts;
  return [
    {
      key,
      source,
      measures,
      ...(comparison?.files && { comparison: nameOld(comparison, oldName) }),
      ...(noBaseline !== undefined && { noBaseline }),
    },
  ];
}

function nameOld(comparison: ReadComparison, name: string | undefined): ReadComparison {
  const { baseline } = comparison;
  if (name === undefined) return comparison;
  return { ...comparison, baseline: { ...baseline, key: { ...baseline.key, name } } };
}

function createNoMatchError(
  [first]: readonly MeasuredImage[],
  old: string,
  now: string,
): GateError {
  return new GateError(
    'nothing-to-compare',
    { reason: first?.noBaseline },
    { where: first === undefined ? now : `${old} and ${now}` },
  );
}
