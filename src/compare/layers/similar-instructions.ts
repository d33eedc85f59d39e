import type { IndexPair } from './common-subsequence.ts';
import type { KnownLayer } from './instruction-keys.ts';

/** From this share of common words on, an instruction is another version of one. */
const LEAST_LIKENESS = 0.5;
/** More of an instruction is not looked at. */
const MOST_WORDS = 200;
/** More pairs of one gap are not held against each other. */
const MOST_PAIRS = 4096;

/**
 * Pairs layers of one gap whose instructions have much in common, in order on both sides, the best sum of likenesses
 * first. Two instructions of one verb alone are not one that was edited.
 */
export function pairSimilar(
  old: readonly (KnownLayer | null)[],
  now: readonly (KnownLayer | null)[],
): IndexPair[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  const [before, after] = [old.map(wordsOf), now.map(wordsOf)];
  const likenesses = before.map((a) => after.map((b) => likeness(a, b)));
  return bestInOrder(likenesses, now.length);
}

interface Words {
  /** What must be equal: the verb, and whether it is of the base image. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

function wordsOf(layer: KnownLayer | null): Words | undefined {
  if (layer === null || layer.instruction === null) return undefined;
  const [verb = '', ...parts] = layer.instruction.split(/\s+/, MOST_WORDS);
  const telling = parts
    .filter((part) => !part.startsWith('-'))
    .flatMap((part) => part.split(/[;&|=,'"()]+/))
    .filter((word) => word !== '' && !NOISE.has(word));
  return { key: `${layer.isBase} ${verb}`, words: new Set(telling) };
}

/** What says nothing of what a command is about. */
const NOISE = new Set(['set', 'cd', 'mkdir', 'rm', 'true', 'echo', 'then', 'fi', 'if', '\\']);

/** 0 if they are not alike; to 1 for the same words. Something that was added to an instruction counts little. */
function likeness(a: Words | undefined, b: Words | undefined): number {
  if (a === undefined || b === undefined || a.key !== b.key) return 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const [least, sum] = [Math.min(a.words.size, b.words.size), a.words.size + b.words.size];
  const score = Math.max(
    sum === 0 ? 0 : (2 * common) / sum,
    common >= 2 ? (0.8 * common) / least : 0,
  );
  return score >= LEAST_LIKENESS ? score : 0;
}

/** A row for each old layer, a column for each new one. */
function bestInOrder(likenesses: readonly (readonly number[])[], columns: number): IndexPair[] {
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
