import type { Comparison } from '../model/comparison.ts';
import type { ImageKey } from '../model/facts.ts';
import { isSamePlatform } from '../oci/platform.ts';

/** What determines which platforms an image lost. */
export interface ComparedPlatforms {
  readonly key: ImageKey;
  /** No platform was selected, so all are expected. */
  readonly hasAllPlatforms?: boolean | undefined;
  readonly comparison?: Comparison | undefined;
}

/**
 * Finds platforms that an image's baseline has and the image lacks.
 * @param baseline keys as in the compared images' facts
 * @returns for each image; for an image with several platforms, at the first one compared
 */
export function findLostPlatforms(
  images: readonly ComparedPlatforms[],
  baseline: readonly ImageKey[],
): readonly (readonly string[])[] {
  const reported = new Set<string>();
  return images.map((image) => {
    const { name } = image.key;
    const from = image.comparison?.baseline.key.name;
    if (image.hasAllPlatforms !== true || from === undefined || reported.has(name)) return [];
    reported.add(name);
    const there = images.filter(({ key }) => key.name === name).map(({ key }) => key.platform);
    // An image that couldn't be measured may be for any platform.
    if (there.includes('')) return [];
    const before = baseline.filter((key) => key.name === from).map(({ platform }) => platform);
    return [...new Set(before)].filter((old) => !there.some((now) => isSamePlatform(old, now)));
  });
}
