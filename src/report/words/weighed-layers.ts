import type { Comparison, LayerChange, ReadLayerChange } from '../../model/comparison.ts';

/** A layer with its sizes before and now: of its files, or as stored if files are unknown. */
export type WeighedLayer = LayerChange &
  Partial<Pick<ReadLayerChange, 'copied' | 'inside' | 'replacedBytes'>> & {
    /** `null` if stored sizes are unknown or can't be compared. */
    readonly sizes: readonly [old: number, now: number] | null;
  };

export function weighLayers(comparison: Comparison): WeighedLayer[] {
  const { pullBytesAre } = comparison;
  if (comparison.files !== undefined)
    return comparison.layers.map((layer) => ({
      ...layer,
      sizes: [layer.oldBytes, layer.newBytes],
    }));
  return comparison.layers.map((layer) => {
    const { oldStoredBytes: old, newStoredBytes: now } = layer;
    return {
      ...layer,
      sizes: old === null || now === null || pullBytesAre === null ? null : [old, now],
    };
  });
}

export const computeLayerGrowth = ({ sizes }: WeighedLayer): number | null =>
  sizes === null ? null : sizes[1] - sizes[0];

/** The same files in blobs that the baseline lacks. */
export const isRecompressed = ({ state, pullBytes }: LayerChange): boolean =>
  state === 'same' && pullBytes !== null && pullBytes > 0;

/** Changed layers, without those that were only rebuilt, which a remark counts. */
export const listChangedLayers = (comparison: Comparison, withRebuilt = false): WeighedLayer[] =>
  weighLayers(comparison).filter(
    (layer) => layer.state !== 'same' && (withRebuilt || !isRebuilt(layer)),
  );

const isRebuilt = ({ state, differs }: LayerChange): boolean =>
  state === 'changed' && differs.length === 1 && differs[0] === 'times';

/**
 * The layers that grew or shrank most; if only stored sizes are known, those with the largest pull
 * in an update, because a changed layer is pulled as a whole.
 */
export const takeMostChanged = (
  layers: readonly WeighedLayer[],
  most: number,
  { files }: Comparison,
): WeighedLayer[] =>
  selectMostChanged(layers, most, ({ pullBytes }) => (files === undefined ? (pullBytes ?? 0) : 0));

/**
 * The layers that grew or shrank most, then the largest, in stack order.
 * @param rank compared first, if given
 */
export function selectMostChanged(
  layers: readonly WeighedLayer[],
  most: number,
  rank: (layer: WeighedLayer) => number = () => 0,
): WeighedLayer[] {
  const getGrowth = (layer: WeighedLayer): number => Math.abs(computeLayerGrowth(layer) ?? 0);
  const getWeight = ({ sizes }: WeighedLayer): number => Math.max(...(sizes ?? [0]));
  const sorted = layers.toSorted(
    (a, b) => rank(b) - rank(a) || getGrowth(b) - getGrowth(a) || getWeight(b) - getWeight(a),
  );
  const chosen = new Set(sorted.slice(0, most));
  return layers.filter((layer) => chosen.has(layer));
}

/** Copies of files from lower layers, if they are at least half of a layer. */
export const findMainCopies = ({ copied, sizes }: WeighedLayer): WeighedLayer['copied'] =>
  copied && copied.bytes > 0 && copied.bytes * 2 >= (sizes?.[1] ?? 0) ? copied : undefined;

/** Hidden or replaced bytes below this share of a layer's growth are not a cause. */
export const LEAST_CAUSE_SHARE = 0.05;
