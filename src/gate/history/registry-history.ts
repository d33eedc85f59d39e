import { GateError, toReported } from '../../errors.ts';
import { compareVersions, createTagFilter, orderTags } from '../../history/tags.ts';
import { groupBy } from '../../model/group-by.ts';
import type { HistoryReport } from '../../model/history-report.ts';
import type { Host } from '../../model/host.ts';
import { toImageHistory } from '../../model/image-history.ts';
import type { Platform } from '../../oci/platform.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

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

const describeCut = (count: number): Sentence[] =>
  count <= MOST_TAGS ? [] : [new Message('only-highest-tags', { most: MOST_TAGS, count })];

const describeOrder = (count: number): Sentence[] =>
  count === 0 ? [] : [new Message('tags-without-time', { count })];

const describeSkipped = (tags: readonly string[]): Sentence[] =>
  tags.length === 0 ? [] : [new Message('tags-not-of-platform', { tags })];

const createNothingFoundError = (
  where: string,
  pattern: string | undefined,
  count: number,
): GateError =>
  count === 0
    ? new GateError('repository-without-tags', {}, { where })
    : new GateError('no-matching-tag', { count, pattern }, { where });
