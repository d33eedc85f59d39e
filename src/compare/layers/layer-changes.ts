import type { LayerChange, LayerDifference, LayerGroup, Origin } from '../../model/comparison.ts';
import { CHANGES, type ImageFacts, type LayerFacts } from '../../model/facts.ts';
import { type BaseLayers, baseLayers } from '../base-layers.ts';
import { lacksLayer, type PullSizes, pullSizes } from '../pull-sizes.ts';
import type { KnownLayer } from './instruction-keys.ts';
import { type LayerMatch, matchLayers } from './match-layers.ts';

/** Every layer of both images with what became of it. */
export function compareLayers(image: ImageFacts, baseline: ImageFacts): LayerChange[] {
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
      oldBytes: old?.layerBytes ?? 0,
      newBytes: now?.layerBytes ?? 0,
      pullBytes: now === undefined ? 0 : layerPullBytes(now, sizes),
      instruction: (now ?? old)?.instruction ?? null,
      differs: old === undefined || now === undefined ? [] : differences(old, now),
      copied: copiedFiles(image, match.now),
    };
  });
}

/** How many of the layers are such, and what they weigh now. */
export function groupLayers(layers: readonly LayerChange[], isOne: (layer: LayerChange) => boolean): LayerGroup {
  const chosen = layers.filter(isOne);
  const pulls = chosen.map(({ pullBytes }) => pullBytes);
  return {
    layerCount: chosen.length,
    bytes: chosen.reduce((sum, { newBytes }) => sum + newBytes, 0),
    pullBytes: pulls.includes(null) ? null : pulls.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0),
  };
}

const known = ({ diffId, digest, instruction, index }: LayerFacts, baseCount: number | undefined): KnownLayer => ({
  id: diffId ?? digest,
  instruction,
  isBase: baseCount === undefined ? null : index < baseCount,
});

function originOf({ old, now }: LayerMatch, bases: BaseLayers | null): Origin {
  if (bases === null) return 'unknown';
  const isBase = now === null ? (old as number) < bases.old : now < bases.now;
  return isBase ? 'base' : 'own';
}

function layerPullBytes(layer: LayerFacts, sizes: PullSizes | null): number | null {
  if (sizes === null) return null;
  return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}

function differences(old: LayerFacts, now: LayerFacts): LayerDifference[] {
  const isEdited = old.instruction !== now.instruction && old.instruction !== null && now.instruction !== null;
  const instruction: readonly LayerDifference[] = isEdited ? ['instruction'] : [];
  if (old.diffId !== null && old.diffId === now.diffId) return [...instruction];
  return [...instruction, ...contentDifferences(old, now)];
}

function contentDifferences(old: LayerFacts, now: LayerFacts): LayerDifference[] {
  const [a, b] = [old.fingerprint, now.fingerprint];
  if (a === undefined || b === undefined)
    return old.layerBytes === now.layerBytes && old.entryCount === now.entryCount ? [] : ['files'];
  if (a.files !== b.files) return ['files'];
  const found: LayerDifference[] = [];
  if (a.metadata !== b.metadata) found.push('metadata');
  if (a.times !== b.times) found.push('times');
  return found.length === 0 ? ['content'] : found;
}

/** As far as the list of waste tells, which holds what weighs. */
function copiedFiles({ waste }: ImageFacts, layer: number | null): LayerChange['copied'] {
  const copies = waste.items.filter(({ cause, hiddenInLayer }) => cause === 'metadata' && hiddenInLayer === layer);
  const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
  return {
    bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
    changes: CHANGES.filter((change) => changes.has(change)),
  };
}
