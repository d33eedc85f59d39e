import type { Bytes, Count, Position } from './numbers.ts';

/** The data about each image in a history. */
export const HISTORY_MEASURES = [
  'imageBytes',
  'pullBytes',
  'reclaimableBytes',
  'layerCount',
] as const;
export type HistoryMeasure = (typeof HISTORY_MEASURES)[number];

/** `null` for an unknown measure. */
export type PointSizes = { readonly [name in HistoryMeasure]: number | null };

/** One build of a branch, or several that were merged into a range. */
export interface PointOrigin {
  /** The commit that was built; for a range, the last one. Empty if unknown. */
  readonly commit: string;
  /** When it was measured, in seconds since 1970; `null` if unknown. */
  readonly time: number | null;
  /** According to the commit's message; `null` for none, and for ranges. */
  readonly pullRequest: number | null;
  /**
   * The number of commits since the previous point, by first parents: 0 for the same commit, built
   * again. `null` if unknown, and for the first point.
   */
  readonly distance: number | null;
  /** The number of points it represents; more than 1 for a range. */
  readonly count: number;
}

/** One image at one point. */
export interface ImagePoint extends PointOrigin {
  readonly sizes: PointSizes;
  /** Its name if it is not a commit, e.g. its tags. */
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

/** @returns the same as rows; columns of different lengths are cut or filled with unknown values */
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

/** The same as columns. */
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

/** Selects the sizes in a history from all measures of an image. */
export const pickSizes = (measures: Partial<PointSizes>): PointSizes => ({
  imageBytes: measures.imageBytes ?? null,
  pullBytes: measures.pullBytes ?? null,
  reclaimableBytes: measures.reclaimableBytes ?? null,
  layerCount: measures.layerCount ?? null,
});
