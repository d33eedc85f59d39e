import type { LayerFingerprint } from '../../model/facts.ts';
import type { IndexPair } from './common-subsequence.ts';
import { pairSimilar } from './select-best.ts';

/** What is known about a layer's files. */
export interface LayerContent {
  readonly isBase: boolean | null;
  readonly contentBytes: number;
  /** Bytes of its largest files and folders, by path. */
  readonly largest: ReadonlyMap<string, number>;
  readonly fingerprint: LayerFingerprint | undefined;
}

/** Pairs layers of one gap with similar files, whatever their instructions. */
export const pairSimilarContents = (
  old: readonly (LayerContent | undefined)[],
  now: readonly (LayerContent | undefined)[],
): IndexPair[] => pairSimilar(old, now, measureSimilarity);

/** Returns 0 if different, up to 1 for the same files. */
function measureSimilarity(a: LayerContent | undefined, b: LayerContent | undefined): number {
  if (a === undefined || b === undefined || a.isBase !== b.isBase) return 0;
  const most = Math.max(a.contentBytes, b.contentBytes);
  if (most === 0) return 0;
  if (a.fingerprint !== undefined && a.fingerprint.files === b.fingerprint?.files) return 1;
  const common = [...a.largest].reduce(
    (sum, [path, bytes]) => sum + Math.min(bytes, b.largest.get(path) ?? 0),
    0,
  );
  return common / most;
}
