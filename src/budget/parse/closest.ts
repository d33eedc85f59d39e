import { computeEditDistance } from '../../model/edit-distance.ts';

/**
 * Finds the known word closest to a misspelled one: fewest edits, ignoring case, `-` and `_`.
 * @returns undefined if more than two in five letters differ
 */
export function findClosest(word: string, known: Iterable<string>): string | undefined {
  const plain = simplify(word);
  const mostEdits = Math.max(1, Math.floor(plain.length * 0.4));
  let best: { word: string; edits: number } | undefined;
  for (const candidate of known) {
    const other = simplify(candidate);
    if (Math.abs(other.length - plain.length) > mostEdits) continue;
    const edits = computeEditDistance(plain, other, mostEdits);
    if (edits <= mostEdits && (best === undefined || edits < best.edits))
      best = { word: candidate, edits };
  }
  return best?.word;
}

const simplify = (word: string): string => word.toLowerCase().replaceAll(/[-_]/g, '');
