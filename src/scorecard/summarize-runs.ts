import type { RebuildEffort, Spread } from '../model/effort.ts';
import type { BuildStep } from './build-steps.ts';

/** One layer of a built image. */
export interface BuiltLayer {
  readonly diffId: string | null;
  readonly storedBytes: number | null;
}

/** One build and its results. */
export interface BuildRun {
  readonly seconds: number;
  readonly steps: readonly BuildStep[];
  readonly layers: readonly BuiltLayer[];
}

/** @param values at least one */
export function summarizeSpread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: pickMedian(sorted),
    least: sorted[0] as number,
    most: sorted.at(-1) as number,
  };
}

function pickMedian(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

type RebuildFacts = Omit<RebuildEffort, 'touched' | 'repushedBytesAre'>;

/**
 * Summarizes builds, each of which followed an edit.
 * @param before the layers before the first edit
 * @param runs at least one, in order
 * @returns undefined if a stored size is unknown
 */
export function summarizeRebuilds(
  before: readonly BuiltLayer[],
  runs: readonly BuildRun[],
): RebuildFacts | undefined {
  const pushed = runs.map(({ layers }, i) =>
    listNewLayers(layers, i === 0 ? before : (runs[i - 1] as BuildRun).layers),
  );
  const bytes = pushed.map((layers) =>
    layers.reduce((sum, { storedBytes }) => sum + (storedBytes ?? Number.NaN), 0),
  );
  if (bytes.some(Number.isNaN)) return undefined;
  const order = runs.map((_, i) => i).toSorted((a, b) => getSeconds(runs, a) - getSeconds(runs, b));
  const usual = order[order.length >> 1] as number;
  const { steps } = runs[usual] as BuildRun;
  return {
    runs: runs.length,
    seconds: summarizeSpread(runs.map(({ seconds }) => toMilliseconds(seconds))),
    repushedBytes: summarizeSpread(bytes),
    repushedLayers: pushed[usual]?.length ?? 0,
    steps: steps.length,
    cachedSteps: steps.filter(({ isCached }) => isCached).length,
  };
}

const getSeconds = (runs: readonly BuildRun[], i: number): number => (runs[i] as BuildRun).seconds;
export const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** A registry stores each blob once. */
function listNewLayers(
  layers: readonly BuiltLayer[],
  before: readonly BuiltLayer[],
): readonly BuiltLayer[] {
  const known = new Set(before.map(({ diffId }) => diffId));
  return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()].filter(
    ({ diffId }) => !known.has(diffId),
  );
}
