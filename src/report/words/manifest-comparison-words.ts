import type {
  ManifestComparison,
  ManifestLayerChange,
  Unread,
} from '../../model/manifest-comparison.ts';
import type { ManifestFacts } from '../../model/manifest-facts.ts';
import {
  formatSignedBytes,
  formatSignedPercent,
  layerReason,
  type MeasureRow,
  mostChanged,
  updateWords,
  withLost,
} from './comparison-words.ts';
import { formatBytes, formatCount, formatPlural } from './format.ts';

/** Whether every layer is what it was, and none is to be pulled again. */
export const isSamePull = ({ layers }: ManifestComparison): boolean =>
  layers.every(({ state, pullBytes }) => state === 'same' && !pullBytes);

/** `+1.2 MB to pull, +7.3%`, `no more to pull`, `unchanged`; the number of changed layers if sizes are unknown. */
export const pullGrowthWords = (comparison: ManifestComparison): string =>
  withLost(pullWords(comparison), comparison);

function pullWords(comparison: ManifestComparison): string {
  const { layers, measures } = comparison;
  const { pullGrowthBytes: bytes } = measures;
  if (isSamePull(comparison)) return 'unchanged';
  if (bytes === null)
    return `${formatPlural(layers.filter(({ state }) => state !== 'same').length, 'layer')} changed`;
  if (bytes === 0) return 'no more to pull';
  const ratio = pullGrowthRatio(comparison);
  const percent = ratio === null ? '' : formatSignedPercent(ratio);
  return [`${formatSignedBytes(bytes)} to pull`, percent]
    .filter((words) => words !== '')
    .join(', ');
}

/** Of `pullBytes`, over the baseline's. */
export function pullGrowthRatio({ baseline, measures }: ManifestComparison): number | null {
  const { pullBytes } = baseline.measures;
  return measures.pullGrowthBytes === null || !pullBytes
    ? null
    : measures.pullGrowthBytes / pullBytes;
}

/** What a fresh machine pulls, and the number of layers where it changed. */
export function manifestMeasureRows(
  comparison: ManifestComparison,
  now: ManifestFacts['measures'],
): MeasureRow[] {
  const { baseline, measures } = comparison;
  const before = baseline.measures;
  const rows: MeasureRow[] = [];
  if (measures.pullGrowthBytes !== null && before.pullBytes !== null && now.pullBytes !== null)
    rows.push({
      label: 'to pull',
      old: formatBytes(before.pullBytes),
      now: formatBytes(now.pullBytes),
      change: formatSignedBytes(measures.pullGrowthBytes),
    });
  const [oldCount, newCount] = [before.layerCount ?? 0, now.layerCount ?? 0];
  if (oldCount !== newCount)
    rows.push({
      label: 'layers',
      old: formatCount(oldCount),
      now: formatCount(newCount),
      change: `${newCount > oldCount ? '+' : '-'}${formatCount(Math.abs(newCount - oldCount))}`,
    });
  return rows;
}

/** `30.5 MB → 32.0 MB`, of a new layer `32.0 MB`; and how much that is more. Nothing exact is held against an estimate. */
export function storedWords(
  { pullBytesAre }: ManifestComparison,
  { state, oldStoredBytes: old, newStoredBytes: now }: ManifestLayerChange,
  arrow: string,
): { stored: string; change: string } {
  if (old === null || now === null || pullBytesAre === null)
    return { stored: 'not known', change: '' };
  const change = formatSignedBytes(now - old);
  if (state === 'added') return { stored: formatBytes(now), change };
  if (state === 'removed' || old === now) return { stored: formatBytes(old), change };
  return { stored: `${formatBytes(old)} ${arrow} ${formatBytes(now)}`, change };
}

/** Layers of which there is something to pull or to say: those too that hold what they held in other stored bytes. */
export const pulledLayers = ({ layers }: ManifestComparison): ManifestLayerChange[] =>
  layers.filter(({ state, pullBytes }) => state !== 'same' || (pullBytes ?? 0) > 0);

/**
 * Those of them of which an update pulls most: a layer of nearly the same size is pulled whole. Of equals, those whose stored
 * size changed most. In the order of the stack.
 */
export function firstPulled(
  layers: readonly ManifestLayerChange[],
  most: number,
): ManifestLayerChange[] {
  const pulled = layers.toSorted((a, b) => (b.pullBytes ?? 0) - (a.pullBytes ?? 0));
  const least = pulled[most - 1]?.pullBytes ?? 0;
  const certain = new Set(
    pulled.slice(0, most).filter(({ pullBytes }) => (pullBytes ?? 0) > least),
  );
  const equals = layers.filter(({ pullBytes }) => (pullBytes ?? 0) === least);
  const others = mostChanged(equals, most - certain.size, storedSizes);
  const chosen = new Set([...certain, ...others]);
  return layers.filter((layer) => chosen.has(layer));
}

const storedSizes = ({
  oldStoredBytes,
  newStoredBytes,
}: ManifestLayerChange): readonly [number, number] => [oldStoredBytes ?? 0, newStoredBytes ?? 0];

/** `and 5 layers more, 1.2 MB to pull`, of those that are not shown; empty where all are. */
export function omittedLayersWords(
  { pullBytesAre }: ManifestComparison,
  layers: readonly ManifestLayerChange[],
  shown: readonly ManifestLayerChange[],
): string {
  if (shown.length === layers.length) return '';
  const bytes = sumPulled(layers) - sumPulled(shown);
  const pull =
    bytes === 0 ? '' : `, ${pullBytesAre === 'estimate' ? '~' : ''}${formatBytes(bytes)} to pull`;
  return `and ${formatPlural(layers.length - shown.length, 'layer')} more${pull}`;
}

const sumPulled = (layers: readonly ManifestLayerChange[]): number =>
  layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);

/** What happened to a layer, as far as documents tell. */
export function storedReason(layer: ManifestLayerChange): string {
  const { state, pullBytes, differs, origin, instruction, isSameContent } = layer;
  if (state === 'same') return 'the same files, recompressed';
  if (state === 'added' && pullBytes === 0)
    return 'a new layer that the baseline has elsewhere: nothing to pull';
  if (state === 'moved' && isSameContent !== true && differs.length === 0)
    return isSameContent === undefined ? 'in another place' : 'in another place; other bytes';
  if (state !== 'changed' || differs.length > 0 || origin === 'base') return layerReason(layer);
  return instruction === null ? 'other bytes' : 'the same instruction left other bytes';
}

/** What an update pulls; why nothing is told of paths, and what tells it. */
export function manifestRemarks(comparison: ManifestComparison): string[] {
  const { measures, unread } = comparison;
  const update = measures.deltaPullBytes ? [updateWords(measures.deltaPullBytes, comparison)] : [];
  return [...update, UNREAD_WORDS[unread]];
}

const INSTEAD =
  'a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.';
const REMEDY = `To have them compared, measure with ${INSTEAD}`;
const UNREAD_WORDS: Readonly<Record<Unread, string>> = {
  both: `Paths are not compared: only the manifests were read, since no rule needed files. ${REMEDY}`,
  image: `Paths are not compared: only the manifest of this image was read, since no rule needed files. ${REMEDY}`,
  baseline: `Paths are not compared: only the manifest of the baseline was read, since no rule needed files then. To have them compared, measure it with ${INSTEAD}`,
};
