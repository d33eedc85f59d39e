/** Which item of one list goes with which of another. */
export type IndexPair = readonly [old: number, now: number];

/** Of a key that is in a list very often, only so many places near its own turn are looked at. */
const MOST_PLACES = 64;

/**
 * A longest list of pairs with equal keys that is in order on both sides; `null` pairs with nothing. Takes n log n,
 * whatever the keys.
 * Source: Hunt and Szymanski, "A fast algorithm for computing longest common subsequences", 1977.
 */
export function commonSubsequence(
  old: readonly (string | null)[],
  now: readonly (string | null)[],
): IndexPair[] {
  const places = placesByKey(now);
  /** For each length the pair that ends the common subsequence of that length which ends first in `now`. */
  const ends: Link[] = [];
  const turns = new Map<string, number>();
  old.forEach((key, i) => {
    if (key === null) return;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    // From the right, so that no two places of one item follow each other.
    for (const j of nearPlaces(places.get(key) ?? [], turn).toReversed()) {
      const length = firstNotBelow(ends, j);
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

/** By key the places that have it, in order; `null` is no key. */
export function placesByKey(keys: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === null) return;
    const list = places.get(key);
    if (list === undefined) places.set(key, [index]);
    else list.push(index);
  });
  return places;
}

function nearPlaces(places: readonly number[], turn: number): readonly number[] {
  if (places.length <= MOST_PLACES) return places;
  const start = Math.max(0, Math.min(turn - MOST_PLACES / 2, places.length - MOST_PLACES));
  return places.slice(start, start + MOST_PLACES);
}

function firstNotBelow(ends: readonly Link[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as Link).pair[1] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
