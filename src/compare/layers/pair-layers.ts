import type { LayerChange, Origin } from '../../model/comparison.ts';
import type { ManifestFacts, ManifestLayer } from '../../model/manifest-facts.ts';
import { type BaseLayers, baseLayers } from '../base-layers.ts';
import { lacksLayer, type PullSizes, pullSizes } from '../pull-sizes.ts';
import type { KnownLayer } from './instruction-keys.ts';
import { type LayerMatch, matchLayers } from './match-layers.ts';

/** A layer of either image, or one in both, with what documents alone tell of it. */
export interface LayerPair<Layer>
  extends Pick<
    LayerChange,
    'state' | 'origin' | 'oldIndex' | 'newIndex' | 'pullBytes' | 'instruction'
  > {
  readonly old: Layer | undefined;
  readonly now: Layer | undefined;
  /** Its instruction is known of both, and another one. */
  readonly isEdited: boolean;
}

type Layered<Layer> = Omit<ManifestFacts, 'layers'> & { readonly layers: readonly Layer[] };

/** Every layer of both images with its counterpart, in the order of the stack. */
export function pairLayers<Layer extends ManifestLayer>(
  image: Layered<Layer>,
  baseline: Layered<Layer>,
): LayerPair<Layer>[] {
  const bases = baseLayers(image, baseline);
  // What only looks like a base keeps no layers apart.
  const certain = bases?.isCertain ? bases : undefined;
  const matches = matchLayers(
    baseline.layers.map((layer) => known(layer, certain?.old)),
    image.layers.map((layer) => known(layer, certain?.now)),
  );
  const sizes = pullSizes(image, baseline);
  return matches.map((match) => {
    const [old, now] = [baseline.layers[match.old ?? -1], image.layers[match.now ?? -1]];
    return {
      state: match.state,
      origin: originOf(match, bases),
      oldIndex: match.old,
      newIndex: match.now,
      pullBytes: now === undefined ? 0 : layerPullBytes(now, sizes),
      instruction: (now ?? old)?.instruction ?? null,
      old,
      now,
      isEdited: isEdited(old?.instruction ?? null, now?.instruction ?? null),
    };
  });
}

const known = (
  { diffId, digest, instruction, index }: ManifestLayer,
  baseCount: number | undefined,
): KnownLayer => ({
  id: diffId ?? digest,
  instruction,
  isBase: baseCount === undefined ? null : index < baseCount,
});

function originOf({ old, now }: LayerMatch, bases: BaseLayers | null): Origin {
  if (bases === null) return 'unknown';
  const isBase = now === null ? (old as number) < bases.old : now < bases.now;
  return isBase ? 'base' : 'own';
}

function layerPullBytes(layer: ManifestLayer, sizes: PullSizes | null): number | null {
  if (sizes === null) return null;
  return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}

const isEdited = (old: string | null, now: string | null): boolean =>
  old !== null && now !== null && old !== now;
