import type { ImageKey } from '../model/facts.ts';
import type { ImagePoint, PointOrigin, PointSizes } from '../model/image-history.ts';
import { sumKnown } from '../model/sum-known.ts';

/** One point of all images of a step. */
export interface HistoryPoint extends PointOrigin {
  /** By `formatImageId`. */
  readonly sizes: ReadonlyMap<string, PointSizes>;
}

/** The points of a branch, oldest first. */
export type History = readonly HistoryPoint[];

/** No name or platform has a line break. */
export const formatImageId = ({ name, platform }: ImageKey): string => `${name}\n${platform}`;

/** Adds the newest point. A commit that was built again with the same result adds nothing. */
export function appendPoint(history: History, point: HistoryPoint): History {
  const last = history.at(-1);
  if (last === undefined) return [{ ...point, distance: null }];
  const isSame = point.distance === 0 && hasEqualSizes(last, point);
  return isSame ? history : [...history, point];
}

export function hasEqualSizes({ sizes: one }: HistoryPoint, { sizes: other }: HistoryPoint) {
  if (one.size !== other.size) return false;
  return [...one].every(([id, sizes]) => JSON.stringify(sizes) === JSON.stringify(other.get(id)));
}

/** The points of one image. Points without it count as commits without a report. */
export function pickImage(history: History, key: ImageKey): ImagePoint[] {
  const id = formatImageId(key);
  const points: ImagePoint[] = [];
  let skipped: number | null = 0;
  for (const { sizes, ...origin } of history) {
    const distance = sumKnown([skipped, origin.distance]);
    const found = sizes.get(id);
    if (found === undefined) {
      skipped = distance;
      continue;
    }
    points.push({ ...origin, distance: points.length === 0 ? null : distance, sizes: found });
    skipped = 0;
  }
  return points;
}

/** Lists the images of the newest point that has any. */
export const listImages = (history: History): ImageKey[] =>
  [...(history.at(-1)?.sizes.keys() ?? [])].map((id) => {
    const [name = '', platform = ''] = id.split('\n');
    return { name, platform };
  });

/** Lists the images of all points. */
export const listEveryImage = (history: History): string[] => [
  ...new Set(history.flatMap(({ sizes }) => [...sizes.keys()])),
];
