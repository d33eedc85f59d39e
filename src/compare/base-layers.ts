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

type Based = Pick<ManifestFacts, 'base'> & { readonly layers: readonly Pick<ManifestLayer, 'diffId'>[] };

/**
 * The base layers of both images. Where the baseline tells of none, it has the same base if it begins with the same
 * layers: an older report may not know what a budget names now.
 */
export function baseLayers(image: Based, baseline: Based): BaseLayers | null {
  const now = image.base?.layerCount;
  if (now === undefined) return null;
  const old = baseline.base?.layerCount ?? (sharesLayers(image, baseline, now) ? now : undefined);
  if (old === undefined) return null;
  return { old, now, isCertain: [image.base, baseline.base].every((base) => base?.certainty !== 'likely') };
}

function sharesLayers(image: Based, baseline: Based, count: number): boolean {
  const own = image.layers.slice(0, count);
  return own.every(({ diffId }, i) => diffId !== null && baseline.layers[i]?.diffId === diffId);
}

/** Bytes of the layers of base and builder, before and now. */
export function originBytes(image: ImageFacts, baseline: ImageFacts): Comparison['origins'] {
  const bases = baseLayers(image, baseline);
  if (bases === null) return null;
  const [old, now] = [split(baseline, bases.old), split(image, bases.now)];
  return { base: { old: old.base, new: now.base }, own: { old: old.own, new: now.own } };
}

function split({ layers }: ImageFacts, baseCount: number): { readonly base: number; readonly own: number } {
  const sums = { base: 0, own: 0 };
  for (const { index, layerBytes } of layers) sums[index < baseCount ? 'base' : 'own'] += layerBytes;
  return sums;
}
