import type { Unmeasured, Unread } from '../model/comparison.ts';
import type { ImageFacts } from '../model/facts.ts';

/** Finds out which of two images was not read. */
export function findUnread(image: ImageFacts, baseline: ImageFacts): Unread {
  if (baseline.files !== undefined) return 'image';
  return image.files === undefined ? 'both' : 'baseline';
}

/** Explains why their files can't be compared. */
export function explainUnread(
  image: ImageFacts,
  baseline: ImageFacts,
  remedy = 'measure the baseline again with this budget',
): Unmeasured {
  if (findUnread(image, baseline) !== 'baseline')
    return { why: image.unmeasured.imageBytes ?? 'its layers were not read', lackedBy: 'image' };
  return {
    why: `the baseline's layers were not read, because no rule needed them: ${remedy}`,
    lackedBy: 'baseline',
  };
}
