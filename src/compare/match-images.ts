import type { BaselineFacts } from '../model/comparison.ts';
import type { ImageKey } from '../model/facts.ts';
import { isSamePlatform } from '../oci/platform.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** The index of an image's baseline and how it was found, or why there is none. */
export type ImageMatch =
  | { readonly index: number; readonly matchedBy: BaselineFacts['matchedBy'] }
  | {
      readonly missing: Sentence;
      /** It is there, but only for these platforms. */
      readonly platforms?: readonly string[];
    };

/** An image to match, with its name's family if known. */
export interface MatchKey extends ImageKey {
  /** Its name without parts specific to a run; images match within a family only. */
  readonly family?: string | undefined;
}

/**
 * Finds each image's baseline for the same platform: by name, by the name's family, by the name
 * without tag and digest, or as the only one on both sides.
 * @param isStrict allow only the first two, because the user named no baseline
 */
export function matchImages(
  images: readonly MatchKey[],
  baseline: readonly MatchKey[],
  isStrict = false,
): ImageMatch[] {
  const ways = WAYS.filter((way) => !isStrict || way.isStrict);
  return images.map((key) => matchImage(key, images, baseline, ways));
}

interface Way {
  readonly matchedBy: BaselineFacts['matchedBy'];
  readonly isStrict: boolean;
  /** Undefined: it has no such name and matches nothing. */
  readonly getKey: (key: MatchKey) => string | undefined;
}

function matchImage(
  key: MatchKey,
  images: readonly MatchKey[],
  baseline: readonly MatchKey[],
  ways: readonly Way[],
): ImageMatch {
  for (const { matchedBy, getKey } of ways) {
    const name = getKey(key);
    if (name === undefined) continue;
    const isAlike = (other: MatchKey): boolean =>
      getKey(other) === name && isSamePlatform(other.platform, key.platform);
    const places = baseline.flatMap((other, index) => (isAlike(other) ? [index] : []));
    const [index, ...more] = places;
    if (index !== undefined && more.length === 0 && images.filter(isAlike).length === 1)
      return { index, matchedBy };
  }
  return explainMissing(key, baseline);
}

const WAYS: readonly Way[] = [
  { matchedBy: 'name', isStrict: true, getKey: ({ name }) => name },
  { matchedBy: 'repository', isStrict: true, getKey: ({ family }) => family },
  { matchedBy: 'repository', isStrict: false, getKey: ({ name }) => toRepository(name) },
  { matchedBy: 'only', isStrict: false, getKey: () => '' },
];

/** Returns `registry:5000/app` for `registry:5000/app:1@sha256:…`. */
export const toRepository = (name: string): string =>
  name.replace(/@[^@]*$/, '').replace(/:[^:/]*$/, '');

function explainMissing({ name, platform }: ImageKey, baseline: readonly ImageKey[]): ImageMatch {
  if (baseline.length === 0) return { missing: new Message('baseline-without-images', {}) };
  const named = baseline.filter((other) => other.name === name);
  const platforms = [
    ...new Set((named.length > 0 ? named : baseline).map((other) => other.platform)),
  ];
  if (!platforms.some((other) => isSamePlatform(other, platform)))
    return {
      missing: new Message('baseline-without-platform', { platform, others: platforms }),
      platforms,
    };
  if (named.some((other) => isSamePlatform(other.platform, platform)))
    return { missing: new Message('baseline-ambiguous', { name }) };
  const others = [...new Set(baseline.map((other) => other.name))];
  return { missing: new Message('baseline-without-name', { name, others }) };
}
