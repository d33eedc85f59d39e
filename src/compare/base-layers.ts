import type { FileComparison } from '../model/comparison.ts';
import type { ImageFacts, LayerFacts, ReadFacts } from '../model/facts.ts';

/** How many of the lowest layers of two images belong to their base images; `null` if unknown. */
export interface BaseLayerCounts {
  readonly old: number;
  readonly now: number;
  /** Whether both counts are certain. */
  readonly isCertain: boolean;
}

type ImageWithBase = Pick<ImageFacts, 'base'> & {
  readonly layers: readonly Pick<LayerFacts, 'diffId'>[];
};

/**
 * Finds the base image's layers of both images. If the baseline doesn't know its base image, it has
 * the same one if it starts with the same layers: an older report may lack what a budget now names.
 * A layer at the start of both belongs to the base image in both or in neither, or it would count
 * as growth: the more certain side decides; without one, it is an own layer.
 */
export function findBaseLayers(
  image: ImageWithBase,
  baseline: ImageWithBase,
): BaseLayerCounts | null {
  const now = image.base?.layerCount;
  if (now === undefined) return null;
  const shared = countShared(image, baseline);
  const old = baseline.base?.layerCount ?? (now <= shared ? now : undefined);
  if (old === undefined) return null;
  const [isNowSure, isOldSure] = [isSure(image), isSure(baseline)];
  const isCertain = isNowSure && isOldSure;
  const isAgreed = old === now || shared <= Math.min(old, now);
  if (isCertain || isAgreed) return { old, now, isCertain };
  if (isNowSure) return { old: Math.min(now, shared), now, isCertain };
  if (isOldSure) return { old, now: Math.min(old, shared), isCertain };
  return { old: Math.min(old, now), now: Math.min(old, now), isCertain };
}

const isSure = ({ base }: ImageWithBase): boolean => base?.certainty !== 'likely';

/** Counts the lowest layers that are equal. */
function countShared(image: ImageWithBase, baseline: ImageWithBase): number {
  const differs = image.layers.findIndex(
    ({ diffId }, i) => diffId === null || baseline.layers[i]?.diffId !== diffId,
  );
  return differs < 0 ? image.layers.length : differs;
}

/** Returns the bytes of base image and own layers, before and now. */
export function sumByOrigin(image: ReadFacts, baseline: ReadFacts): FileComparison['origins'] {
  const bases = findBaseLayers(image, baseline);
  if (bases === null) return null;
  const [old, now] = [splitByOrigin(baseline, bases.old), splitByOrigin(image, bases.now)];
  return {
    base: { old: old.base, new: now.base },
    own: { old: old.own, new: now.own },
    ...(!bases.isCertain && { isGuess: true }),
  };
}

function splitByOrigin(
  { layers }: ReadFacts,
  baseCount: number,
): { readonly base: number; readonly own: number } {
  const sums = { base: 0, own: 0 };
  for (const { index, layerBytes } of layers)
    sums[index < baseCount ? 'base' : 'own'] += layerBytes;
  return sums;
}
