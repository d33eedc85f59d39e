import type { LayerChange, LayerDifference, LayerGroup } from '../../model/comparison.ts';
import { CHANGES, type ImageFacts, type LayerFacts } from '../../model/facts.ts';
import { type LayerPair, pairLayers } from './pair-layers.ts';

/** Every layer of both images with what became of it. */
export const compareLayers = (image: ImageFacts, baseline: ImageFacts): LayerChange[] =>
  pairLayers(image, baseline).map((pair) => {
    const { state, origin, oldIndex, newIndex, pullBytes, instruction, old, now } = pair;
    return {
      state,
      origin,
      oldIndex,
      newIndex,
      oldBytes: old?.layerBytes ?? 0,
      newBytes: now?.layerBytes ?? 0,
      pullBytes,
      instruction,
      differs: differences(pair),
      copied: copiedFiles(image, newIndex),
    };
  });

/** How many of the layers are such, and what they weigh now. */
export function groupLayers(
  layers: readonly LayerChange[],
  isOne: (layer: LayerChange) => boolean,
): LayerGroup {
  const chosen = layers.filter(isOne);
  const pulls = chosen.map(({ pullBytes }) => pullBytes);
  return {
    layerCount: chosen.length,
    bytes: chosen.reduce((sum, { newBytes }) => sum + newBytes, 0),
    pullBytes: pulls.includes(null)
      ? null
      : pulls.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0),
  };
}

function differences({ old, now, isEdited }: LayerPair<LayerFacts>): LayerDifference[] {
  if (old === undefined || now === undefined) return [];
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
  // Of the bytes themselves nothing was compared: they are others only if both diffIDs are known.
  return found.length === 0 && old.diffId !== null && now.diffId !== null ? ['content'] : found;
}

/** As far as the list of waste tells, which holds what weighs. */
function copiedFiles({ waste }: ImageFacts, layer: number | null): LayerChange['copied'] {
  const copies = waste.items.filter(
    ({ cause, hiddenInLayer }) => cause === 'metadata' && hiddenInLayer === layer,
  );
  const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
  return {
    bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
    changes: CHANGES.filter((change) => changes.has(change)),
  };
}
