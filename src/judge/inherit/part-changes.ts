import type { Comparison } from '../../model/comparison.ts';
import type { Finding } from '../../model/report.ts';
import { isOfBase } from './base-update.ts';

/** The effect of a change on several items that each break a limit. */
export interface PartsChange {
  /** The bytes of the new or larger ones. */
  readonly amount: number;
  /** The number of those that the baseline does not have. */
  readonly newCount: number;
  readonly baseImageUpdate?: number;
}

/** By path. */
export type PathBytes = ReadonlyMap<string, number>;

/** Compares paths by name: a different path is new, even if there are no more than before. */
export function comparePathBytes(now: PathBytes, before: PathBytes): PartsChange {
  let [amount, newCount] = [0, 0];
  for (const [path, bytes] of now) {
    const old = before.get(path);
    if (old === undefined) newCount++;
    amount += Math.max(0, bytes - (old ?? 0));
  }
  return { amount, newCount };
}

/**
 * Compares the layers over a limit, each with its counterpart: a different one is new, even if the
 * largest is the same.
 * @param isUpdated the base image was updated, so its layers are not part of the change
 * @returns undefined if the layers of either side were not read
 */
export function compareLayersOver(
  { failLimit, warnLimit, outcome }: Finding,
  comparison: Comparison,
  isUpdated: boolean,
): PartsChange | undefined {
  if (comparison.files === undefined) return undefined;
  const limit = (outcome === 'warn' ? warnLimit : failLimit) ?? Number.POSITIVE_INFINITY;
  let [amount, newCount, baseImageUpdate] = [0, 0, 0];
  for (const layer of comparison.layers.filter(({ newBytes }) => newBytes > limit)) {
    const { oldBytes, newBytes } = layer;
    const growth = newBytes - (oldBytes > limit ? oldBytes : limit);
    if (isUpdated && isOfBase(layer)) {
      baseImageUpdate += growth;
      continue;
    }
    if (oldBytes <= limit) newCount++;
    amount += Math.max(0, growth);
  }
  return { amount, newCount, ...(baseImageUpdate !== 0 && { baseImageUpdate }) };
}
