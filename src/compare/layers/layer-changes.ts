import type { LayerDifference, LayerGroup, ReadLayerChange } from '../../model/comparison.ts';
import { CHANGES, type FileFacts, type ReadFacts, type ReadLayerFacts } from '../../model/facts.ts';
import { sumKnown } from '../../model/sum-known.ts';
import { type LayerPair, pairLayers } from './pair-layers.ts';

/** Lists every layer of both images with its change. */
export const compareLayers = (image: ReadFacts, baseline: ReadFacts): ReadLayerChange[] =>
  pairLayers(image, baseline).map(
    (pair): ReadLayerChange => ({
      ...pair.change,
      oldBytes: pair.old?.layerBytes ?? 0,
      newBytes: pair.now?.layerBytes ?? 0,
      differs: [...pair.change.differs, ...listContentDifferences(pair)],
      copied: sumCopiedFiles(image.files, pair.change.newIndex),
    }),
  );

/** Counts matching layers and sums their current bytes. */
export function groupLayers(
  layers: readonly ReadLayerChange[],
  isOne: (layer: ReadLayerChange) => boolean,
): LayerGroup {
  const chosen = layers.filter(isOne);
  return {
    layerCount: chosen.length,
    bytes: chosen.reduce((sum, { newBytes }) => sum + newBytes, 0),
    pullBytes: sumKnown(chosen.map(({ pullBytes }) => pullBytes)),
  };
}

function listContentDifferences({ old, now }: LayerPair<ReadLayerFacts>): LayerDifference[] {
  if (old === undefined || now === undefined) return [];
  if (old.diffId !== null && old.diffId === now.diffId) return [];
  const [a, b] = [old.fingerprint, now.fingerprint];
  if (a === undefined || b === undefined)
    return old.layerBytes === now.layerBytes && old.entryCount === now.entryCount ? [] : ['files'];
  if (a.files !== b.files) return ['files'];
  const found: LayerDifference[] = [];
  if (a.metadata !== b.metadata) found.push('metadata');
  if (a.times !== b.times) found.push('times');
  // Bytes themselves weren't compared: they certainly differ only if both diffIDs are known.
  return found.length === 0 && old.diffId !== null && now.diffId !== null ? ['content'] : found;
}

/** Limited to files in the list of waste. */
function sumCopiedFiles({ waste }: FileFacts, layer: number | null): ReadLayerChange['copied'] {
  const copies = waste.items.filter(
    ({ cause, hiddenInLayer }) => cause === 'metadata' && hiddenInLayer === layer,
  );
  const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
  return {
    bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
    changes: CHANGES.filter((change) => changes.has(change)),
  };
}
