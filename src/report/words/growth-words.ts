import type { Comparison } from '../../model/comparison.ts';
import type { KnownMeasures } from '../../model/facts.ts';
import { formatBytes, formatPlural } from './format.ts';
import { isRecompressed } from './weighed-layers.ts';

/** Growth of the image's size, or of the pull size if sizes are unknown. */
export function findMainGrowth({ baseline, measures }: Comparison): MainGrowth {
  const { growthBytes, growthRatio, pullGrowthBytes } = measures;
  if (growthBytes !== null) return { bytes: growthBytes, ratio: growthRatio };
  const { pullBytes } = baseline.measures;
  return {
    bytes: pullGrowthBytes,
    ratio: pullGrowthBytes === null || !pullBytes ? null : pullGrowthBytes / pullBytes,
  };
}

interface MainGrowth {
  readonly bytes: number | null;
  readonly ratio: number | null;
}

/** Whether all layers are the same and none is pulled again: then nothing else is reported. */
export const isUnchanged = (comparison: Comparison): boolean =>
  !comparison.measures.growthBytes &&
  comparison.layers.every(({ state, pullBytes }) => state === 'same' && !pullBytes) &&
  !isPulledOtherwise(comparison);

/** Whether the pull size changed visibly. */
function isPulledOtherwise(comparison: Comparison): boolean {
  const { baseline, measures } = comparison;
  const before = baseline.measures.pullBytes;
  if (!before || measures.pullGrowthBytes === null) return false;
  if (isWithinNoise(comparison, measures.pullGrowthBytes)) return false;
  return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}

/**
 * `+12.3 MB, +7.3%`, `no growth`, `unchanged`; `+1.2 MB to pull` if only that changed or is known,
 * otherwise the number of changed layers. Names platforms that are gone.
 */
export function describeGrowth(comparison: Comparison): string {
  const { lostPlatforms = [] } = comparison;
  const words = describeSizeChange(comparison);
  if (lostPlatforms.length === 0) return words;
  const [first, ...more] = lostPlatforms;
  return more.length === 0
    ? `${words}, but ${first} is missing`
    : `${words}, but ${lostPlatforms.length} platforms are missing`;
}

function describeSizeChange(comparison: Comparison): string {
  if (isUnchanged(comparison)) return 'unchanged';
  const { growthBytes, updateBytes } = comparison.measures;
  const words = describeGrowthOnly(comparison);
  // A small edit can rebuild a large layer, which the growth does not show.
  const isHidden =
    growthBytes !== null &&
    updateBytes !== null &&
    updateBytes >= LEAST_UPDATE_BYTES &&
    updateBytes >= Math.abs(growthBytes) * LEAST_UPDATE_RATIO;
  if (!isHidden) return words;
  const change = words === 'unchanged' ? 'size unchanged' : words;
  return `${change}, ${formatBytes(updateBytes)} to unpack again`;
}

const LEAST_UPDATE_BYTES = 1_000_000;
const LEAST_UPDATE_RATIO = 20;

const countChanged = ({ layers }: Comparison): number =>
  layers.filter(({ state }) => state !== 'same').length;

function describeGrowthOnly(comparison: Comparison): string {
  const { growthBytes, pullGrowthBytes } = comparison.measures;
  const { bytes, ratio } = findMainGrowth(comparison);
  if (growthBytes !== null && isWithinNoise(comparison, growthBytes))
    return isPulledOtherwise(comparison)
      ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull`
      : describeNoGrowth(comparison, 'no growth');
  if (bytes === null) return `${formatPlural(countChanged(comparison), 'layer')} changed`;
  if (isWithinNoise(comparison, bytes)) return describeNoGrowth(comparison, 'nothing more to pull');
  const percent = ratio === null ? '' : formatSignedPercent(ratio);
  return [`${formatSignedBytes(bytes)}${growthBytes === null ? ' to pull' : ''}`, percent]
    .filter((words) => words !== '')
    .join(', ');
}

/**
 * Without a noise floor, another layer of the same size is not "unchanged", and layers that are
 * pulled again because of another compression never are.
 */
const describeNoGrowth = ({ noiseBytes = 0, layers }: Comparison, exactly: string): string =>
  noiseBytes === 0 || layers.some(isRecompressed) ? exactly : 'unchanged';

/** Whether a change of this many bytes counts as none. */
export const isWithinNoise = (
  { noiseBytes = 0 }: Pick<Comparison, 'noiseBytes'>,
  bytes: number,
): boolean => Math.abs(bytes) <= noiseBytes;

/** `+12.3 MB`, `-300 B`, `0 B`. */
export const formatSignedBytes = (bytes: number): string =>
  `${bytes > 0 ? '+' : bytes < 0 ? '-' : ''}${formatBytes(Math.abs(bytes))}`;

/** Empty if it would round to zero. */
function formatSignedPercent(ratio: number): string {
  const text = (Math.abs(ratio) * 100).toFixed(1);
  return text === '0.0' ? '' : `${ratio > 0 ? '+' : '-'}${text}%`;
}

/** `~` for values that were computed here, not read. */
export const getEstimateSign = (
  name: keyof KnownMeasures,
  { pullBytesAre }: Pick<Comparison, 'pullBytesAre'>,
): string => (name === 'pullBytes' && pullBytesAre === 'estimate' ? '~' : '');
