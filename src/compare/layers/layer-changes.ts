import type { LayerChange, LayerDifference, LayerGroup } from '../../model/comparison.ts';
import { CHANGES, type ImageFacts, type LayerFacts } from '../../model/facts.ts';
import { type LayerPair, pairLayers } from './pair-layers.ts';

/** Lists every layer of both images with its change. */
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
      differs: listDifferences(pair),
      copied: sumCopiedFiles(image, newIndex),
    };
  });

/** Counts matching layers and sums their current bytes. */
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

function listDifferences({ old, now, isEdited }: LayerPair<LayerFacts>): LayerDifference[] {
  if (old === undefined || now === undefined) return [];
  const instruction: readonly LayerDifference[] = isEdited ? ['instruction'] : [];
  if (old.diffId !== null && old.diffId === now.diffId) return [...instruction];
  return [...instruction, ...listContentDifferences(old, now)];
}

function listContentDifferences(old: LayerFacts, now: LayerFacts): LayerDifference[] {
  const [a, b] = [old.fingerprint, now.fingerprint];
  if (a === undefined || b === undefined)
    return old.layerBytes === now.layerBytes && old.entryCount === now.entryCount ? [] : ['files'];
  if (a.files !== b.files) return ['files'];
  const found: LayerDifference[] = [];
  if (a.metadata !== b.metadata) found.push('metadata');
  if (a.times !== b.times) found.push('times');
  // Bytes themselves weren't compared: they differ for certain only if both diffIDs are known.
  return found.length === 0 && old.diffId !== null && now.diffId !== null ? ['content'] : found;
}

/** Limited to files in the list of waste. */
function sumCopiedFiles({ waste }: ImageFacts, layer: number | null): LayerChange['copied'] {
  const copies = waste.items.filter(
    ({ cause, hiddenInLayer }) => cause === 'metadata' && hiddenInLayer === layer,
  );
  const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
  return {
    bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
    changes: CHANGES.filter((change) => changes.has(change)),
  };
}
