import type { IndexPair } from './common-subsequence.ts';

/** Items of which at least this share is common are similar. */
const LEAST_LIKENESS = 0.5;
/** Compare at most this many pairs per gap. */
const MOST_PAIRS = 4096;

/**
 * Pairs similar items of one gap, in order on both sides, maximizing the sum of similarities.
 * @param measure returns 0 if two items are different, up to 1 if they are the same
 */
export function pairSimilar<Item>(
  old: readonly Item[],
  now: readonly Item[],
  measure: (before: Item, after: Item) => number,
): IndexPair[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  const likenesses = old.map((before) =>
    now.map((after) => {
      const score = measure(before, after);
      return score >= LEAST_LIKENESS ? score : 0;
    }),
  );
  return selectBest(likenesses, now.length);
}

/**
 * Selects pairs in order on both sides, maximizing the sum of their likenesses.
 * @param likenesses a row per old item, with a column per new one; 0 never pairs
 */
function selectBest(likenesses: readonly (readonly number[])[], columns: number): IndexPair[] {
  const best = Array.from({ length: likenesses.length + 1 }, () => new Float64Array(columns + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = likenesses.length - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const like = likenesses[i]?.[j] ?? 0;
      const paired = like > 0 ? like + at(i + 1, j + 1) : 0;
      (best[i] as Float64Array)[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: IndexPair[] = [];
  for (let i = 0, j = 0; i < likenesses.length && j < columns; ) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
