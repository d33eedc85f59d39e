import { addTo } from '../../model/group-by.ts';

/** An item of the old list and its counterpart in the new one. */
export type IndexPair = readonly [old: number, now: number];

/** For a very frequent key, check only this many places near its own turn. */
const MOST_PLACES = 64;

/**
 * Finds a longest list of pairs with equal keys, in order on both sides; `null` never pairs. Takes
 * n log n time for any keys.
 * Source: Hunt and Szymanski, "A fast algorithm for computing longest common subsequences", 1977.
 */
export function findCommonSubsequence(
  old: readonly (string | null)[],
  now: readonly (string | null)[],
): IndexPair[] {
  const places = groupPlaces(now);
  /**
   * For each length, the pair that ends the subsequence of that length which ends first in `now`.
   */
  const ends: Link[] = [];
  const turns = new Map<string, number>();
  old.forEach((key, i) => {
    if (key === null) return;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    // From the right, so that one item's places don't follow each other.
    for (const j of selectNearPlaces(places.get(key) ?? [], turn).toReversed()) {
      const length = findFirstNotBelow(ends, j);
      ends[length] = { pair: [i, j], before: ends[length - 1] };
    }
  });
  const pairs: IndexPair[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) pairs.push(link.pair);
  return pairs.reverse();
}

interface Link {
  readonly pair: IndexPair;
  readonly before: Link | undefined;
}

/** Lists the places of each key in order; ignores `null`. */
export function groupPlaces(keys: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key !== null) addTo(places, key, index);
  });
  return places;
}

function selectNearPlaces(places: readonly number[], turn: number): readonly number[] {
  if (places.length <= MOST_PLACES) return places;
  const start = Math.max(0, Math.min(turn - MOST_PLACES / 2, places.length - MOST_PLACES));
  return places.slice(start, start + MOST_PLACES);
}

function findFirstNotBelow(ends: readonly Link[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as Link).pair[1] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
