import type { Comparison } from '../model/comparison.ts';
import type { ImageKey } from '../model/facts.ts';
import type { ManifestComparison } from '../model/manifest-comparison.ts';
import { isSamePlatform } from '../oci/platform.ts';

/** What is needed of an image to tell which platforms it lost. */
export interface ComparedPlatforms {
  readonly key: ImageKey;
  /** Nobody asked for some platforms only. */
  readonly hasAllPlatforms?: boolean | undefined;
  readonly comparison?: Comparison | undefined;
  readonly manifestComparison?: ManifestComparison | undefined;
}

/**
 * Platforms that the baseline of an image has and the image no longer has.
 * @param baseline keys as the compared images' facts have them
 * @returns for each image; what an image of several platforms lost is told at the first of them that is compared
 */
export function findLostPlatforms(
  images: readonly ComparedPlatforms[],
  baseline: readonly ImageKey[],
): readonly (readonly string[])[] {
  const told = new Set<string>();
  return images.map((image) => {
    const { name } = image.key;
    const from = (image.comparison ?? image.manifestComparison)?.baseline.key.name;
    if (image.hasAllPlatforms !== true || from === undefined || told.has(name)) return [];
    told.add(name);
    const there = images.filter(({ key }) => key.name === name).map(({ key }) => key.platform);
    // What could not be measured may be for any platform.
    if (there.includes('')) return [];
    const before = baseline.filter((key) => key.name === from).map(({ platform }) => platform);
    return [...new Set(before)].filter((old) => !there.some((now) => isSamePlatform(old, now)));
  });
}
