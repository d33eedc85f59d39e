import type { Bytes, Count, Position } from './numbers.ts';

/** What a history keeps of each image. */
export const HISTORY_MEASURES = [
  'imageBytes',
  'pullBytes',
  'reclaimableBytes',
  'layerCount',
] as const;
export type HistoryMeasure = (typeof HISTORY_MEASURES)[number];

/** `null` for a measure that was not known. */
export type PointSizes = { readonly [name in HistoryMeasure]: number | null };

/** One build of a branch, or several that were merged into a range. */
export interface PointOrigin {
  /** The commit that was built; of a range, the last one. Empty if it is unknown. */
  readonly commit: string;
  /** When it was measured, in seconds since 1970; `null` if that is unknown. */
  readonly time: number | null;
  /** According to the commit's message; `null` for none, and for ranges. */
  readonly pullRequest: number | null;
  /**
   * How many commits after the point before it, by first parents: 0 for the same commit, built
   * again. `null` if that is unknown, and for the first point.
   */
  readonly distance: number | null;
  /** How many points it stands for; more than 1 for a range. */
  readonly count: number;
}

/** One image at one point. */
export interface ImagePoint extends PointOrigin {
  readonly sizes: PointSizes;
  /** What it is called if not by its commit, e.g. its tags. */
  readonly label?: string;
}

/** The sizes of one image over time, oldest first, one array per column. See `ImagePoint`. */
export interface ImageHistory {
  readonly commit: readonly string[];
  readonly label?: readonly string[];
  readonly time: readonly (Count | null)[];
  readonly pullRequest: readonly (Position | null)[];
  readonly distance: readonly (Count | null)[];
  readonly count: readonly Position[];
  readonly imageBytes: readonly (Bytes | null)[];
  readonly pullBytes: readonly (Bytes | null)[];
  readonly reclaimableBytes: readonly (Bytes | null)[];
  readonly layerCount: readonly (Count | null)[];
}

/** @returns the same in rows; columns of different lengths are cut or filled with unknowns */
export const listPoints = (history: ImageHistory): ImagePoint[] =>
  history.commit.map((commit, at) => ({
    commit,
    ...(history.label?.[at] !== undefined && { label: history.label[at] }),
    time: history.time[at] ?? null,
    pullRequest: history.pullRequest[at] ?? null,
    distance: history.distance[at] ?? null,
    count: history.count[at] ?? 1,
    sizes: {
      imageBytes: history.imageBytes[at] ?? null,
      pullBytes: history.pullBytes[at] ?? null,
      reclaimableBytes: history.reclaimableBytes[at] ?? null,
      layerCount: history.layerCount[at] ?? null,
    },
  }));

/** The same in columns. */
export const toImageHistory = (points: readonly ImagePoint[]): ImageHistory => ({
  commit: points.map(({ commit }) => commit),
  ...(points.some(({ label }) => label !== undefined) && {
    label: points.map(({ label = '' }) => label),
  }),
  time: points.map(({ time }) => time),
  pullRequest: points.map(({ pullRequest }) => pullRequest),
  distance: points.map(({ distance }) => distance),
  count: points.map(({ count }) => count),
  imageBytes: points.map(({ sizes }) => sizes.imageBytes),
  pullBytes: points.map(({ sizes }) => sizes.pullBytes),
  reclaimableBytes: points.map(({ sizes }) => sizes.reclaimableBytes),
  layerCount: points.map(({ sizes }) => sizes.layerCount),
});

/** Takes the sizes of a history out of all measures of an image. */
export const pickSizes = (measures: Partial<PointSizes>): PointSizes => ({
  imageBytes: measures.imageBytes ?? null,
  pullBytes: measures.pullBytes ?? null,
  reclaimableBytes: measures.reclaimableBytes ?? null,
  layerCount: measures.layerCount ?? null,
});
