import type { DockerfileLines, PathOwners } from './facts.ts';
import type { Bytes, Count, LayerIndex } from './numbers.ts';

/**
 * The data that the program of an HTML report draws its map from. It is in the page as JSON, so all
 * texts are already escaped.
 */
export interface PageData {
  readonly images: readonly PageImage[];
}

export interface PageImage {
  /** Name and platform. */
  readonly title: string;
  readonly layers: readonly PageLayer[];
  readonly rows: PageRows;
  /** The packages that rows belong to, as runs; `null` if none is known. */
  readonly owners: PathOwners | null;
  /** What the rows omit, because there are too many paths. */
  readonly summed: SummedPaths | null;
  /** What changed since the baseline, from the root; `null` if that is unknown. */
  readonly growth: PageGrowth | null;
}

export interface PageLayer {
  readonly instruction: string;
  readonly lines: Pick<DockerfileLines, 'file' | 'line' | 'endLine'> | null;
  readonly isOfBase: boolean;
  /** The part of its content that no container sees. */
  readonly hiddenBytes: Bytes;
}

/**
 * Paths in pre-order, one array per column, like `PathTree`. `layer` has the visible body; -1 for a
 * folder that no layer lists.
 */
export interface PageRows {
  readonly depth: readonly Count[];
  readonly name: readonly string[];
  readonly visibleBytes: readonly Bytes[];
  readonly hiddenBytes: readonly Bytes[];
  readonly layer: readonly LayerIndex[];
}

/** Small paths that are counted in their folder instead of having a separate row. */
export interface SummedPaths {
  readonly count: Count;
  /** None of them has more bytes than this, including everything below it. */
  readonly mostBytes: Bytes;
}

/** A path with the changes below it; `grownBytes` and `shrunkBytes` include the children's. */
export interface PageGrowth {
  readonly name: string;
  readonly state: 'added' | 'removed' | 'changed';
  readonly grownBytes: Bytes;
  readonly shrunkBytes: Bytes;
  readonly children: readonly PageGrowth[];
}
