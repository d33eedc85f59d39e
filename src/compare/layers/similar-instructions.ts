import type { IndexPair } from './common-subsequence.ts';
import type { KnownLayer } from './instruction-keys.ts';
import { pairSimilar } from './select-best.ts';

/** Ignore further words of an instruction. */
const MOST_WORDS = 200;

/** Pairs layers of one gap with similar instructions. A shared verb alone doesn't count. */
export const pairSimilarInstructions = (
  old: readonly (KnownLayer | null)[],
  now: readonly (KnownLayer | null)[],
): IndexPair[] => pairSimilar(old.map(toWords), now.map(toWords), measureSimilarity);

interface Words {
  /** Must be equal: the verb, and whether it is the base image's. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

function toWords(layer: KnownLayer | null): Words | undefined {
  if (layer === null || layer.instruction === null) return undefined;
  const [verb = '', ...parts] = layer.instruction.split(/\s+/, MOST_WORDS);
  const telling = parts
    .filter((part) => !part.startsWith('-'))
    .flatMap((part) => part.split(/[;&|=,'"()]+/))
    .filter((word) => word !== '' && !NOISE.has(word));
  return { key: `${layer.isBase} ${verb}`, words: new Set(telling) };
}

/** Words that don't show what a command does. */
const NOISE = new Set(['set', 'cd', 'mkdir', 'rm', 'true', 'echo', 'then', 'fi', 'if', '\\']);

/** Returns 0 if different, up to 1 for the same words. Additions to an instruction count little. */
function measureSimilarity(a: Words | undefined, b: Words | undefined): number {
  if (a === undefined || b === undefined || a.key !== b.key) return 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const [least, sum] = [Math.min(a.words.size, b.words.size), a.words.size + b.words.size];
  return Math.max(sum === 0 ? 0 : (2 * common) / sum, common >= 2 ? (0.8 * common) / least : 0);
}
