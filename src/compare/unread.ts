import type { Unmeasured, Unread } from '../model/comparison.ts';
import type { ImageFacts } from '../model/facts.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** Finds out which of two images was not read. */
export function findUnread(image: ImageFacts, baseline: ImageFacts): Unread {
  if (baseline.files !== undefined) return 'image';
  return image.files === undefined ? 'both' : 'baseline';
}

/** Explains why their files can't be compared. */
export function explainUnread(
  image: ImageFacts,
  baseline: ImageFacts,
  remedy?: Sentence,
): Unmeasured {
  if (findUnread(image, baseline) !== 'baseline')
    return {
      why: image.unmeasured.imageBytes ?? new Message('layers-not-read', {}),
      lackedBy: 'image',
    };
  return {
    why: new Message('baseline-layers-not-read', { remedy }),
    lackedBy: 'baseline',
  };
}
