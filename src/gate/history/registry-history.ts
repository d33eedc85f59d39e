import { GateError, toReported } from '../../errors.ts';
import { compareVersions, createTagFilter, orderTags } from '../../history/tags.ts';
import { groupBy } from '../../model/group-by.ts';
import type { HistoryReport } from '../../model/history-report.ts';
import type { Host } from '../../model/host.ts';
import { toImageHistory } from '../../model/image-history.ts';
import type { Platform } from '../../oci/platform.ts';

export interface TagSelection {
  /** `*` and `?` as in a shell. */
  readonly tags: string | undefined;
  /** Only this many of the newest. */
  readonly last: number | undefined;
  readonly platform: Platform | undefined;
}

/** With more tags, only the highest versions are read. */
const MOST_TAGS = 1000;

type Histories = Pick<HistoryReport, 'images' | 'notices' | 'failed'>;

/**
 * Creates a history from a repository's tags, using their manifests.
 * @throws GateError if there is no tag, or none can be read
 */
export async function readRegistryHistory(
  source: string,
  { tags: pattern, last, platform }: TagSelection,
  host: Host,
): Promise<Histories> {
  const { readTagImages } = await import('../../sources/registry/tag-images.ts');
  const repository = source.replace(/^registry:(?:\/\/)?/, '');
  const matches = pattern === undefined ? () => true : createTagFilter(pattern);
  const counts = { all: 0, matching: 0 };
  const choose = (all: readonly string[]): readonly string[] => {
    const matching = all.filter(matches);
    [counts.all, counts.matching] = [all.length, matching.length];
    return matching.toSorted(compareVersions).slice(-MOST_TAGS);
  };
  const read = await readTagImages({ repository, choose, platform }, host);
  const [error] = read.failed;
  if (read.images.length === 0)
    throw error?.error ?? createNothingFoundError(source, pattern, counts.all);
  const timeless: number[] = [];
  const images = [...groupBy(read.images, (image) => image.platform)].map(([name, ofPlatform]) => {
    const ordered = orderTags(ofPlatform);
    timeless.push(ordered.timeless);
    const points = last === undefined ? ordered.points : ordered.points.slice(-last);
    return { key: { name: repository, platform: name }, history: toImageHistory(points) };
  });
  return {
    images,
    failed: read.failed.map((one) => ({
      source: `registry:${repository}:${one.tag}`,
      error: toReported(one.error),
    })),
    notices: [
      ...describeCut(counts.matching),
      ...describeOrder(timeless.reduce((sum, count) => sum + count, 0)),
      ...describeSkipped(read.skipped),
    ],
  };
}

const describeCut = (matching: number): string[] =>
  matching <= MOST_TAGS
    ? []
    : [
        `Only the ${MOST_TAGS} highest versions of ${matching} tags ` +
          'were read: select fewer with --tags.',
      ];

const describeOrder = (timeless: number): string[] =>
  timeless === 0
    ? []
    : [`Ordered by version: not every tag has a creation time (${timeless} without).`];

const MOST_NAMED = 3;

function describeSkipped(skipped: readonly string[]): string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, MOST_NAMED).join(', ');
  const left = skipped.length - MOST_NAMED;
  const more = left > 0 ? ` and ${left} more` : '';
  return [`Not images for this platform: ${named}${more}`];
}

const createNothingFoundError = (
  source: string,
  pattern: string | undefined,
  count: number,
): GateError =>
  new GateError(
    'SOURCE_NOT_FOUND',
    count === 0 ? 'the repository has no tags' : 'the repository has no matching tag',
    {
      where: source,
      fix:
        pattern === undefined
          ? 'check the name of the repository, and --platform'
          : `none of its ${count} tags matches ${pattern}: check --tags and --platform`,
    },
  );
