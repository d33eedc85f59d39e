import { sumKnown } from '../model/sum-known.ts';
import { formatHistory } from './format.ts';
import type { History, HistoryPoint } from './history.ts';

export const MOST_POINTS = 400;
/** Before compression. */
export const MOST_BYTES = 40_000;

/**
 * Keeps a history within its bounds: the oldest points merge into ranges first, and the newer half
 * last.
 * @returns no points if even one would be too large, because there are too many images
 */
export function boundHistory(history: History): History {
  let bounded = history;
  while (bounded.length > MOST_POINTS || isTooLarge(bounded)) bounded = mergeOldest(bounded);
  return bounded;
}

const isTooLarge = (history: History): boolean =>
  history.length > 0 && Buffer.byteLength(formatHistory(history)) > MOST_BYTES;

/** Points can't merge across a break: then the oldest one is dropped. */
function mergeOldest(history: History): History {
  const half = Math.ceil(history.length / 2);
  for (let most = 2; most <= MOST_COUNT; most *= 2) {
    for (let at = 0; at < half; at++) {
      const [older, newer] = [history[at], history[at + 1]];
      if (older === undefined || newer === undefined || newer.distance === null) continue;
      if (older.count + newer.count > most) continue;
      return [...history.slice(0, at), mergePoints(older, newer), ...history.slice(at + 2)];
    }
  }
  return history.slice(1);
}

const MOST_COUNT = 2 ** 30;

/** Images that the newer point doesn't have were removed or renamed. */
const mergePoints = (older: HistoryPoint, newer: HistoryPoint): HistoryPoint => ({
  ...newer,
  pullRequest: null,
  distance: sumKnown([older.distance, newer.distance]),
  count: older.count + newer.count,
  sizes: newer.sizes,
});
