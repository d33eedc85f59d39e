import type { Comparison, LayerChange, LayerDifference } from '../../model/comparison.ts';
import type { Change } from '../../model/facts.ts';
import { joinAll } from '../../model/name-list.ts';
import { formatBytes, formatPlural, joinWords } from './format.ts';
import { getEstimateSign } from './growth-words.ts';
import {
  computeLayerGrowth,
  findMainCopies,
  LEAST_CAUSE_SHARE,
  type WeighedLayer,
} from './weighed-layers.ts';

/**
 * `and 5 more layers`, for layers that are not shown; with their pull size if only stored sizes are
 * known.
 */
export function describeOmittedLayers(
  layers: readonly WeighedLayer[],
  shown: readonly WeighedLayer[],
  comparison: Comparison,
): string {
  if (shown.length === layers.length) return '';
  const words = `and ${formatPlural(layers.length - shown.length, 'more layer')}`;
  const bytes = sumPulled(layers) - sumPulled(shown);
  if (comparison.files !== undefined || bytes === 0) return words;
  return `${words}, ${getEstimateSign('pullBytes', comparison)}${formatBytes(bytes)} to pull`;
}

const sumPulled = (layers: readonly LayerChange[]): number =>
  layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);

/** `3`, `3 → 4`: the old and new position of a layer. */
export function formatPlace(
  { oldIndex, newIndex }: Pick<LayerChange, 'oldIndex' | 'newIndex'>,
  arrow: string,
): string {
  if (oldIndex === newIndex || oldIndex === null || newIndex === null)
    return String(newIndex ?? oldIndex ?? '');
  return `${oldIndex} ${arrow} ${newIndex}`;
}

/**
 * What happened to a layer and why, as far as both layers show it; empty for a new layer about
 * which nothing else is known.
 * @param hasMoved only the locations of its files differ
 */
export function describeLayerChange(change: WeighedLayer, hasMoved = false): string {
  const { state, origin, pullBytes } = change;
  const copied = findMainCopies(change);
  const again = copied === undefined ? '' : describeCopy(copied.changes, copied.bytes);
  const base = origin === 'base' ? 'of the base image' : '';
  switch (state) {
    case 'same':
      return 'the same files, recompressed';
    case 'added':
      if (pullBytes === 0) return 'a new layer that the baseline has elsewhere: nothing to pull';
      if (again === '') return base === '' ? '' : 'a layer of the base image';
      return base === '' ? again : `a layer of the base image: ${again}`;
    case 'removed':
      return joinWords('this layer was removed', base);
    case 'moved':
      return describeLayerMove(change);
    default:
      return again === ''
        ? describeDifference(change, hasMoved)
        : `${describeDifference(change)}: ${again}`;
  }
}

function describeLayerMove(change: WeighedLayer): string {
  if (change.differs.length > 0) return `at another position; ${describeDifference(change)}`;
  if (change.isSameContent === undefined) return 'at another position';
  return change.isSameContent
    ? 'the same layer at another position'
    : 'at another position; different bytes';
}

/** Why a layer grew more than its visible bytes; empty unless that is a cause. */
export function describeReplaced(layer: WeighedLayer): string {
  const { replacedBytes = 0 } = layer;
  const growthBytes = computeLayerGrowth(layer) ?? 0;
  const isCause =
    replacedBytes > 0 &&
    replacedBytes >= growthBytes * LEAST_CAUSE_SHARE &&
    findMainCopies(layer) === undefined;
  return isCause ? `replaces ${formatBytes(replacedBytes)} of lower layers` : '';
}

/** How a layer's instruction changed, in a word or two; empty if that is obvious. */
export function describeInstructionChange({ state, origin, differs }: LayerChange): string {
  if (state === 'removed') return 'removed';
  if (origin === 'base') return 'base image';
  if (state === 'added') return '';
  return differs.includes('instruction') ? 'edited' : '';
}

function describeCopy(changes: readonly Change[], bytes: number): string {
  const copied = `it ships the same ${formatBytes(bytes)} again`;
  return changes.length === 0 ? copied : `${copied}, with a new ${joinAll(changes)}`;
}

function describeDifference(
  { differs, origin, instruction }: LayerChange,
  hasMoved = false,
): string {
  const isEdited = differs.includes('instruction');
  const found = differs.filter(
    (one): one is Exclude<LayerDifference, 'instruction'> => one !== 'instruction',
  );
  const same = found.flatMap((one) => SAME_FILES[one] ?? []);
  if (same.length > 0)
    return (
      `the same file names and sizes, but different ${joinAll(same)}` +
      `${isEdited ? '; its instruction was edited' : ''}`
    );
  if (isEdited) return 'its instruction was edited';
  if (origin === 'base') return 'the base image changed';
  if (found.length === 0)
    return instruction === null
      ? 'different bytes'
      : 'the same instruction produced different bytes';
  if (hasMoved) return 'it has files in different places';
  return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction)
    ? 'it copies different files'
    : 'it produced different files';
}

const SAME_FILES: Readonly<Partial<Record<LayerDifference, string>>> = {
  metadata: 'modes or owners',
  times: 'timestamps',
  content: 'layer bytes (contents were not compared)',
};
