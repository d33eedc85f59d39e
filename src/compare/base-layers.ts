import type { Comparison } from '../model/comparison.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { ManifestFacts, ManifestLayer } from '../model/manifest-facts.ts';

/** How many of the lowest layers are the base's, of each of two images; `null` where that is not known of both. */
export interface BaseLayers {
  readonly old: number;
  readonly now: number;
  /** Whether both are more than likely. */
  readonly isCertain: boolean;
}

type Based = Pick<ManifestFacts, 'base'> & {
  readonly layers: readonly Pick<ManifestLayer, 'diffId'>[];
};

/**
 * The base layers of both images. Where the baseline tells of none, it has the same base if it begins with the same
 * layers: an older report may not know what a budget names now. A layer that both begin with is the base's in both or
 * in neither, or it would count as growth: it is where the one has it that is sure, else it is own.
 */
export function baseLayers(image: Based, baseline: Based): BaseLayers | null {
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

const isSure = ({ base }: Based): boolean => base?.certainty !== 'likely';

/** How many of the lowest layers are the same. */
function countShared(image: Based, baseline: Based): number {
  const differs = image.layers.findIndex(
    ({ diffId }, i) => diffId === null || baseline.layers[i]?.diffId !== diffId,
  );
  return differs < 0 ? image.layers.length : differs;
}

/** Bytes of the layers of base and builder, before and now. */
export function originBytes(image: ImageFacts, baseline: ImageFacts): Comparison['origins'] {
  const bases = baseLayers(image, baseline);
  if (bases === null) return null;
  const [old, now] = [split(baseline, bases.old), split(image, bases.now)];
  return {
    base: { old: old.base, new: now.base },
    own: { old: old.own, new: now.own },
    ...(!bases.isCertain && { isGuess: true }),
  };
}

function split(
  { layers }: ImageFacts,
  baseCount: number,
): { readonly base: number; readonly own: number } {
  const sums = { base: 0, own: 0 };
  for (const { index, layerBytes } of layers)
    sums[index < baseCount ? 'base' : 'own'] += layerBytes;
  return sums;
}
