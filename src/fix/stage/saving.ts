import type { Advice, AdviceId, AdviceLayer } from '../../model/advice.ts';
import type { ReadLayerFacts } from '../../model/facts.ts';
import { isWithin } from '../../model/is-within.ts';
import type { RepeatedStep } from './repeated-steps.ts';
import type { VisiblePath } from './visible-paths.ts';

interface Sums {
  readonly layers: readonly ReadLayerFacts[];
  readonly advice: readonly Advice[];
  readonly firstLayer: number;
  readonly again: readonly RepeatedStep[];
  readonly all: readonly VisiblePath[];
  /** What is copied from the build stage. */
  readonly copied: readonly string[];
  readonly isPruned: boolean;
}

/** What the image no longer ships; of packages that are installed again, what advice is about. */
export function computeSaving(given: Sums): number {
  const { layers, advice, firstLayer, again, all, copied: places, isPruned } = given;
  const getLayerBytes = (layer: number): number => layers[layer]?.layerBytes ?? 0;
  const shipped = layers.slice(firstLayer).reduce((sum, { layerBytes }) => sum + layerBytes, 0);
  const copied = all
    .filter(({ path }) => places.some((place) => isWithin(path, place)))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  const repeated = again.reduce((sum, { step }) => sum + getLayerBytes(step.layer), 0);
  const adviceBytes = (id: AdviceId, of: ReadonlySet<number>): number =>
    advice
      .filter((one) => one.id === id)
      .flatMap((one): readonly AdviceLayer[] => one.layers ?? [one])
      .reduce((sum, one) => sum + (of.has(one.layer) ? one.bytes : 0), 0);
  const reinstalled = new Set(
    again.filter(({ step }) => step.role === 'packages').map(({ step }) => step.layer),
  );
  const own = new Set(layers.slice(firstLayer).map(({ index }) => index));
  const pruned = isPruned ? adviceBytes('development-dependencies', own) : 0;
  const left = adviceBytes('toolchain', reinstalled) + adviceBytes('package-index', reinstalled);
  return Math.max(0, shipped - copied - repeated + left + pruned);
}
