import { computeEditDistance } from '../../model/edit-distance.ts';

/**
 * Finds the known word closest to a misspelled one: fewest edits, ignoring case, `-` and `_`.
 * @returns undefined if more than two in five letters differ
 */
export const findClosest = (word: string, known: Iterable<string>): string | undefined =>
  createFinder(known)(word);

/** The same for many words: a hostile budget has tens of thousands of unknown keys. */
export function createFinder(known: Iterable<string>): (word: string) => string | undefined {
  const candidates = Array.from(known, (word) => ({ word, plain: simplify(word) }));
  return (word) => {
    const plain = simplify(word);
    const mostEdits = Math.max(1, Math.floor(plain.length * 0.4));
    let best: { word: string; edits: number } | undefined;
    for (const candidate of candidates) {
      if (Math.abs(candidate.plain.length - plain.length) > mostEdits) continue;
      const edits = computeEditDistance(plain, candidate.plain, mostEdits);
      if (edits <= mostEdits && (best === undefined || edits < best.edits))
        best = { word: candidate.word, edits };
    }
    return best?.word;
  };
}

const simplify = (word: string): string => word.toLowerCase().replaceAll(/[-_]/g, '');
