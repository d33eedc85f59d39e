import type { Bytes, Count, NonNegative } from './numbers.ts';

/** What each pull downloads: the layers that the baseline lacks, or the whole image. */
export const COST_BASES = ['full', 'update'] as const;
export type CostBasis = (typeof COST_BASES)[number];

/** The user's prices and numbers. A missing price is 0. */
export interface CostSettings {
  readonly pullsPerDay: NonNegative;
  readonly egressPerGB: NonNegative;
  readonly storagePerGBMonth: NonNegative;
  /** Tags that the registry keeps. */
  readonly retained: Count;
  /** ISO 4217. */
  readonly currency: string;
  readonly of: CostBasis;
}

/** Equal bounds if it is known. */
export interface Range {
  readonly low: NonNegative;
  readonly high: NonNegative;
}

/** What the image costs per year, term by term. Absent if the budget has no prices. */
export interface CostReport {
  readonly settings: CostSettings;
  readonly storedSizesAre: 'exact' | 'estimate';
  readonly pullBytes: Bytes;
  /** The layers that the baseline lacks; `null` without one. */
  readonly updateBytes: Bytes | null;
  readonly bytesPerPull: Range;
  /** In the registry: the image, and an update for each further tag. */
  readonly keptBytes: Range;
  readonly transferPerYear: Range;
  readonly storagePerYear: Range;
  readonly perYear: Range;
  /** The difference from the baseline, with the same updates; `null` without one. */
  readonly changePerYear: number | null;
}

/** Computed from sizes and prices. */
export type CostMeasureName = 'costPerYear';
