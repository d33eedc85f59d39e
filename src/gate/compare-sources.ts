import { GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { ComparedImage, CompareReport } from '../model/compare-report.ts';
import type { Host } from '../model/host.ts';
import { SCHEMA_VERSION } from '../model/report.ts';
import type { Platform } from '../oci/platform.ts';
import { VERSION } from '../version.ts';
import type { Baseline } from './baseline/baseline.ts';
import { compareWithBaseline } from './baseline/compare.ts';
import { openImages } from './baseline/open.ts';
import { createMeasurer } from './measure.ts';
import { parseNamedSources } from './named-sources.ts';
import type { NamedSource } from './request.ts';

/** Two sources or reports, each as SOURCE or NAME=SOURCE, whose differences are wanted: both are read whole. */
export interface CompareRequest {
  readonly old: string;
  readonly now: string;
  /** Empty or absent: each that both have. */
  readonly platforms?: readonly Platform[] | undefined;
}

/**
 * What changed from one source or report to another.
 * @throws GateError where an image of either cannot be measured, or none has a counterpart
 */
export async function compareSources(
  { old, now, platforms }: CompareRequest,
  host: Host,
): Promise<CompareReport> {
  // Without a budget dive's rules are in force, which need the files.
  const measure = createMeasurer(platforms, { budget: undefined, flags: new Map() }, host);
  const [before, after] = [parseSingleSource(old), parseSingleSource(now)];
  // Two images that somebody names to be compared are one image, whatever each is called.
  const name = after.name ?? before.name;
  const open = async ({ source }: NamedSource) => {
    const { images, errors } = await openImages({ name, source }, measure);
    const [error = findUnreadError(images, source)] = errors;
    if (error !== undefined) throw error;
    return images;
  };
  const baseline: Baseline = { images: await open(before), missing: [] };
  const images = compareWithBaseline(
    (await open(after)).map(({ key, facts }) => ({ key, ...(facts && { facts }), notices: [] })),
    baseline,
  );
  if (!images.some(({ comparison }) => comparison !== undefined))
    throw createNoMatchError(images, before.source, after.source);
  const compared = new Set(
    images.map(({ comparison }) => JSON.stringify(comparison?.baseline.key)),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'plimsoll', version: VERSION },
    notices: [],
    images: images.flatMap(toComparedImage),
    unmatched: baseline.images
      .map(({ key }) => key)
      .filter((key) => !compared.has(JSON.stringify(key))),
  };
}

const parseSingleSource = (text: string): NamedSource =>
  parseNamedSources([text])[0] as NamedSource;

/** A report may hold less than is asked for here. */
function findUnreadError(images: Baseline['images'], source: string): GateError | undefined {
  const unread = images.find(({ facts }) => facts === undefined);
  if (unread === undefined) return undefined;
  return new GateError(
    'SOURCE_UNREADABLE',
    `it holds only the manifest of ${unread.key.name}, for no rule needed files`,
    {
      where: source,
      fix: 'name the image itself, or measure it again with a rule that needs files, such as highestGrowthBytes',
    },
  );
}

function toComparedImage({ key, facts, comparison, noBaseline }: MeasuredImage): ComparedImage[] {
  if (facts === undefined) return [];
  const { source, measures } = facts;
  return [
    {
      key,
      source,
      measures,
      ...(comparison && { comparison }),
      ...(noBaseline !== undefined && { noBaseline }),
    },
  ];
}

function createNoMatchError(
  [first]: readonly MeasuredImage[],
  old: string,
  now: string,
): GateError {
  return new GateError('IMAGE_NOT_SELECTED', first?.noBaseline ?? 'there is no image in it', {
    where: first === undefined ? now : `${old} and ${now}`,
    fix: 'compare two images for the same platform',
  });
}
