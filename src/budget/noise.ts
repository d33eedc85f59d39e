import type { Noise } from '../model/budget.ts';

/** For a budget that doesn't set `noise`. */
export const DEFAULT_NOISE: Noise = { bytes: 10_000, ratio: 0.001 };
export const NO_NOISE: Noise = { bytes: 0, ratio: 0 };

/** The maximum of `noise`. A larger floor would hide what limits are for. */
export const MOST_NOISE: Noise = { bytes: 1_000_000, ratio: 0.01 };

/** @returns the bytes that don't count as a change of this value */
export const computeNoiseBytes = ({ bytes, ratio }: Noise, baselineBytes: number): number =>
  Math.min(MOST_NOISE.bytes, Math.max(bytes, Math.floor(ratio * baselineBytes)));
