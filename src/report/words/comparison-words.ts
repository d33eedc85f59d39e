import type { Comparison, FileComparison, PathMove, Unread } from '../../model/comparison.ts';
import { formatBytes, formatPlural } from './format.ts';
import { formatSignedBytes, getEstimateSign } from './growth-words.ts';
import { isRecompressed } from './weighed-layers.ts';

/**
 * Sentences about what no table shows: where growth comes from, what an update costs, what was only
 * rebuilt, what moved.
 */
export function listComparisonRemarks(comparison: Comparison, arrow: string): string[] {
  const { deltaPullBytes, growthBytes, updateBytes } = comparison.measures;
  const { files } = comparison;
  const pulled = deltaPullBytes === files?.rebuilt.pullBytes ? null : deltaPullBytes;
  const isMore = updateBytes !== null && updateBytes > Math.abs(growthBytes ?? 0);
  const unpacked = isMore && updateBytes !== files?.rebuilt.bytes ? updateBytes : null;
  return [
    ...describeHiddenGrowth(comparison),
    ...describeBaseImageGrowth(comparison),
    ...(pulled || unpacked ? [describeUpdate(pulled, unpacked, comparison)] : []),
    ...listRecompressed(comparison),
    ...(files === undefined
      ? [UNREAD_WORDS[comparison.unread]]
      : [
          ...(files.rebuilt.layerCount > 0 ? [describeRebuild(files)] : []),
          ...selectNotableMoves(files).map((move) => describePathMove(move, arrow)),
        ]),
  ];
}

const INSTEAD =
  'a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.';
const REMEDY = `To compare them, measure with ${INSTEAD}`;
/** Why paths were not compared, and how to change that. */
const UNREAD_WORDS: Readonly<Record<Unread, string>> = {
  both:
    'Paths are not compared: only the manifests were read, since no rule needed files. ' +
    `${REMEDY}`,
  image:
    'Paths are not compared: only the manifest of this image was read, since no rule ' +
    `needed files. ${REMEDY}`,
  baseline:
    'Paths are not compared: only the manifest of the baseline was read, since no ' +
    `rule needed files then. To compare them, measure it with ${INSTEAD}`,
};

function describeBaseImageGrowth({ files, measures }: Comparison): string[] {
  const base = files?.origins ? files.origins.base.new - files.origins.base.old : 0;
  if (base === 0 || measures.growthBytes === null) return [];
  return [
    `The base image ${formatSignedBytes(base)}, own layers ` +
      `${formatSignedBytes(measures.growthBytes - base)}.`,
  ];
}

/** Names the evidence for a move, which doesn't prove that the contents are the same. */
function describePathMove(
  { from, to, bytes, fileCount, isRenamed }: PathMove,
  arrow: string,
): string {
  const same = isRenamed
    ? 'of the same size'
    : `of the same ${fileCount > 1 ? 'names and sizes' : 'name and size'}`;
  return (
    `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ` +
    `${formatPlural(fileCount, 'file')} ${same}.`
  );
}

/** Moves of at least 2% of all changed bytes. */
const selectNotableMoves = ({ moves, paths }: FileComparison): PathMove[] =>
  moves.items.filter(
    ({ bytes }) => paths !== undefined && bytes * 50 >= paths.grownBytes + paths.shrunkBytes,
  );

function describeUpdate(
  pulled: number | null,
  unpacked: number | null,
  comparison: Pick<Comparison, 'pullBytesAre'>,
): string {
  const sign = getEstimateSign('pullBytes', comparison);
  const steps = [
    ...(pulled ? [`pulls ${sign}${formatBytes(pulled)}`] : []),
    ...(unpacked ? [`unpacks ${formatBytes(unpacked)}`] : []),
  ];
  return `A machine that has the baseline ${steps.join(' and ')} to update.`;
}

/** Visible files may even have shrunk, and then no path explains the growth. */
function describeHiddenGrowth({ files, measures, layers }: Comparison): string[] {
  if (files === undefined) return [];
  const { growth } = files;
  if (measures.growthBytes <= 0 || growth.hiddenBytes * 2 < measures.growthBytes) return [];
  const [most] = layers
    .filter(({ copied }) => copied.bytes * 2 >= growth.hiddenBytes)
    .toSorted((a, b) => b.copied.bytes - a.copied.bytes);
  const who =
    most === undefined
      ? ''
      : `: layer ${most.newIndex} ships the same ${formatBytes(most.copied.bytes)} again`;
  return [`${formatSignedBytes(growth.hiddenBytes)} is in files that no container sees${who}.`];
}

/**
 * `2 layers have the same files, recompressed: 1.9 MB to pull again.`, if there are such layers.
 */
export function listRecompressed(
  comparison: Pick<Comparison, 'layers' | 'pullBytesAre'>,
): string[] {
  const layers = comparison.layers.filter(isRecompressed);
  if (layers.length === 0) return [];
  const what = layers.length === 1 ? '1 layer has' : `${layers.length} layers have`;
  const bytes = layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
  return [
    `${what} the same files, recompressed: ` +
      `${getEstimateSign('pullBytes', comparison)}${formatBytes(bytes)} to pull again.`,
  ];
}

/**
 * `2 layers rebuilt without changes (only timestamps differ; contents were not compared), 4.3 MB;
 * 1.9 MB to pull again.`
 */
export function describeRebuild({ rebuilt }: Pick<FileComparison, 'rebuilt'>): string {
  const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : '';
  return (
    `${formatPlural(rebuilt.layerCount, 'layer')} rebuilt without changes (only timestamps ` +
    `differ; contents were not compared), ${formatBytes(rebuilt.bytes)}${pull}.`
  );
}

/** What an image was compared with, and how that was found. */
export function describeBaseline({ baseline }: Pick<Comparison, 'baseline'>): string {
  const { key, source, report, matchedBy, commit, distance } = baseline;
  const from = report ?? source;
  const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
  const at = commit === undefined ? '' : `, commit ${commit.slice(0, 12)}`;
  const behind = distance
    ? `, ${formatPlural(distance, 'commit')} before the start of this change`
    : '';
  return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}

const MATCH_WORDS = {
  name: '',
  repository: '',
  only: ', the only image there for this platform',
} as const;
