import type { LayerChange, Origin } from '../../model/comparison.ts';
import type { ManifestFacts, ManifestLayer } from '../../model/manifest-facts.ts';
import { type BaseLayerCounts, findBaseLayers } from '../base-layers.ts';
import { findPullSizes, lacksLayer, type PullSizes } from '../pull-sizes.ts';
import type { KnownLayer } from './instruction-keys.ts';
import { type LayerMatch, matchLayers } from './match-layers.ts';

/** A layer of one or both images, as far as documents describe it. */
export interface LayerPair<Layer>
  extends Pick<
    LayerChange,
    'state' | 'origin' | 'oldIndex' | 'newIndex' | 'pullBytes' | 'instruction'
  > {
  readonly old: Layer | undefined;
  readonly now: Layer | undefined;
  /** Both instructions are known and differ. */
  readonly isEdited: boolean;
}

type Layered<Layer> = Omit<ManifestFacts, 'layers'> & { readonly layers: readonly Layer[] };

/** Pairs the layers of both images, in stack order. */
export function pairLayers<Layer extends ManifestLayer>(
  image: Layered<Layer>,
  baseline: Layered<Layer>,
): LayerPair<Layer>[] {
  const bases = findBaseLayers(image, baseline);
  // A base image that is only likely doesn't keep layers apart.
  const certain = bases?.isCertain ? bases : undefined;
  const matches = matchLayers(
    baseline.layers.map((layer) => toKnownLayer(layer, certain?.old)),
    image.layers.map((layer) => toKnownLayer(layer, certain?.now)),
  );
  const sizes = findPullSizes(image, baseline);
  return matches.map((match) => {
    const [old, now] = [baseline.layers[match.old ?? -1], image.layers[match.now ?? -1]];
    return {
      state: match.state,
      origin: findOrigin(match, bases),
      oldIndex: match.old,
      newIndex: match.now,
      pullBytes: now === undefined ? 0 : computeLayerPullBytes(now, sizes),
      instruction: (now ?? old)?.instruction ?? null,
      old,
      now,
      isEdited: isEdited(old?.instruction ?? null, now?.instruction ?? null),
    };
  });
}

const toKnownLayer = (
  { diffId, digest, instruction, index }: ManifestLayer,
  baseCount: number | undefined,
): KnownLayer => ({
  id: diffId ?? digest,
  instruction,
  isBase: baseCount === undefined ? null : index < baseCount,
});

function findOrigin({ old, now }: LayerMatch, bases: BaseLayerCounts | null): Origin {
  if (bases === null) return 'unknown';
  const isBase = now === null ? (old as number) < bases.old : now < bases.now;
  return isBase ? 'base' : 'own';
}

function computeLayerPullBytes(layer: ManifestLayer, sizes: PullSizes | null): number | null {
  if (sizes === null) return null;
  return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}

const isEdited = (old: string | null, now: string | null): boolean =>
  old !== null && now !== null && old !== now;
