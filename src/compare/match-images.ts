import type { BaselineFacts } from '../model/comparison.ts';
import type { ImageKey } from '../model/facts.ts';
import { isSamePlatform } from '../oci/platform.ts';

/**
 * The place of the image of the baseline that an image is compared with, and how it was found; or why there is none.
 */
export type ImageMatch =
  | { readonly index: number; readonly matchedBy: BaselineFacts['matchedBy'] }
  | { readonly missing: string };

/**
 * Finds each image's baseline: by name, else by name without tag and digest, else, where each side has one image for
 * the platform, that. Always for the same platform.
 */
export function matchImages(
  images: readonly ImageKey[],
  baseline: readonly ImageKey[],
): ImageMatch[] {
  return images.map((key) => matchImage(key, images, baseline));
}

function matchImage(
  key: ImageKey,
  images: readonly ImageKey[],
  baseline: readonly ImageKey[],
): ImageMatch {
  for (const { matchedBy, nameOf } of WAYS) {
    const isAlike = (other: ImageKey): boolean =>
      nameOf(other.name) === nameOf(key.name) && isSamePlatform(other.platform, key.platform);
    const places = baseline.flatMap((other, index) => (isAlike(other) ? [index] : []));
    const [index, ...more] = places;
    if (index !== undefined && more.length === 0 && images.filter(isAlike).length === 1)
      return { index, matchedBy };
  }
  return { missing: whyMissing(key, baseline) };
}

const WAYS: readonly {
  readonly matchedBy: BaselineFacts['matchedBy'];
  readonly nameOf: (name: string) => string;
}[] = [
  { matchedBy: 'name', nameOf: (name) => name },
  {
    matchedBy: 'repository',
    nameOf: (name) => name.replace(/@[^@]*$/, '').replace(/:[^:/]*$/, ''),
  },
  { matchedBy: 'only', nameOf: () => '' },
];

function whyMissing({ name, platform }: ImageKey, baseline: readonly ImageKey[]): string {
  if (baseline.length === 0) return 'the baseline holds no image';
  const named = baseline.filter((other) => other.name === name);
  const platforms = [
    ...new Set((named.length > 0 ? named : baseline).map((other) => other.platform)),
  ];
  if (!platforms.some((other) => isSamePlatform(other, platform)))
    return `the baseline has no image for ${platform}, only for ${listed(platforms)}`;
  if (named.some((other) => isSamePlatform(other.platform, platform)))
    return `several images are called "${name}", here or in the baseline, and nothing tells them apart`;
  const names = [...new Set(baseline.map((other) => other.name))];
  return `the baseline has no image called "${name}", only ${listed(names)}`;
}

const MOST_LISTED = 5;

const listed = (words: readonly string[]): string =>
  words.length <= MOST_LISTED
    ? words.join(', ')
    : `${words.slice(0, MOST_LISTED).join(', ')} and ${words.length - MOST_LISTED} more`;
