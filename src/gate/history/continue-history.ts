import {
  appendPoint,
  formatImageId,
  type History,
  listEveryImage,
  listImages,
  pickImage,
} from '../../history/history.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { ImageKey } from '../../model/facts.ts';
import {
  type ImagePoint,
  listPoints,
  type PointOrigin,
  pickSizes,
  toImageHistory,
} from '../../model/image-history.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

/** A report keeps this many points, for the changes that are compared with it. */
const MOST_REPORTED = 100;

export interface ContinuedHistory {
  readonly images: MeasuredImage[];
  readonly history: History;
  /** Images that seem to be renamed. */
  readonly notices: readonly Sentence[];
}

/**
 * Adds this build to a branch's history, and to each image its own part.
 * @param toFamily the name that an image has in every run
 */
export function continueBranch(
  images: readonly MeasuredImage[],
  before: History,
  origin: PointOrigin,
  toFamily: (name: string) => string,
): ContinuedHistory {
  const toKey = ({ name, platform }: ImageKey): ImageKey => ({ name: toFamily(name), platform });
  const sizes = images.flatMap(({ key, facts }) =>
    facts === undefined ? [] : [[formatImageId(toKey(key)), pickSizes(facts.measures)] as const],
  );
  const history = appendPoint(before, { ...origin, sizes: new Map(sizes) });
  return {
    images: images.map((image) => setHistory(image, pickImage(history, toKey(image.key)))),
    history,
    notices: describeRenames(
      sizes.map(([id]) => id),
      before,
    ),
  };
}

/** An image that no earlier build had, while one of the last build is gone. */
function describeRenames(now: readonly string[], before: History): Sentence[] {
  const known = listEveryImage(before);
  const last = listImages(before).map(formatImageId);
  const [added, gone] = [
    now.filter((id) => !known.includes(id)),
    last.filter((id) => !now.includes(id)),
  ];
  if (added.length === 0 || gone.length === 0) return [];
  return [new Message('images-renamed', { added: nameImages(added), gone: nameImages(gone) })];
}

const nameImages = (ids: readonly string[]): string[] => ids.map((id) => id.replace('\n', ' '));

/** Adds a change to the history of its baseline, if that has one. */
export function continueBaseline(
  images: readonly MeasuredImage[],
  origin: Partial<PointOrigin>,
): MeasuredImage[] {
  return images.map((image) => {
    const { history, facts, comparison } = image;
    if (history === undefined || facts === undefined || comparison === undefined) return image;
    const { distance: behind } = comparison.baseline;
    const point: ImagePoint = {
      commit: '',
      time: null,
      pullRequest: null,
      distance: behind === undefined ? null : behind + 1,
      count: 1,
      ...origin,
      sizes: pickSizes(facts.measures),
    };
    return setHistory(image, [...listPoints(history), point]);
  });
}

/** A single point is not a history. */
function setHistory(image: MeasuredImage, points: readonly ImagePoint[]): MeasuredImage {
  const { history: _, ...rest } = image;
  return points.length === 0 ? rest : { ...rest, history: toImageHistory(points) };
}

/** Shortens the history of each image for a kept report. */
export const shortenHistory = <Image extends Pick<MeasuredImage, 'history'>>(
  image: Image,
): Image =>
  image.history === undefined
    ? image
    : {
        ...image,
        history: toImageHistory(listPoints(image.history).slice(-MOST_REPORTED)),
      };
