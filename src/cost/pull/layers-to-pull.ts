import type { Comparison } from '../../model/comparison.ts';
import type {
  ImageFacts,
  LayerCompression,
  LayerFacts,
  ReadLayerFacts,
} from '../../model/facts.ts';
import type { PulledLayer, UnpackedLayer } from './pull-seconds.ts';

/** Typical unpacked bytes per stored byte, if layers were not read (docs/pull-model.md). */
const TYPICAL_RATIO: Readonly<Record<LayerCompression, number>> = { gzip: 2.7, zstd: 2.9, none: 1 };
/** Typical unpacked bytes per entry. */
const TYPICAL_ENTRY_BYTES = 21_000;

/** Lists what a machine without the image downloads and unpacks; a repeated blob is listed once. */
export function listNewLayers({ layers }: ImageFacts): PulledLayer[] {
  const seen = new Set<string>();
  return layers.map((layer) => {
    const name = layer.digest ?? layer.diffId ?? String(layer.index);
    const downloadBytes = seen.has(name) ? 0 : (layer.storedBytes ?? 0);
    seen.add(name);
    return { downloadBytes, unpack: toUnpackedLayer(layer) };
  });
}

/**
 * Lists what a machine with the baseline downloads and unpacks: nothing for the lowest layers that
 * are the same; for the others, everything that the client doesn't find.
 */
export function listUpdatedLayers(
  facts: ImageFacts,
  comparison: Comparison,
  findsByBlob: boolean,
): PulledLayer[] {
  const all = listNewLayers(facts);
  const changes = new Map(comparison.layers.map((change) => [change.newIndex, change]));
  const isSame = (index: number): boolean => changes.get(index)?.isSameContent === true;
  const first = all.findIndex((_, i) => !isSame(i) || changes.get(i)?.oldIndex !== i);
  const kept = first === -1 ? all.length : first;
  return all.map((layer, i) => {
    if (i < kept) return { downloadBytes: 0, unpack: null };
    return findsByBlob && isSame(i) ? { ...layer, downloadBytes: 0 } : layer;
  });
}

function toUnpackedLayer(layer: LayerFacts): UnpackedLayer {
  const { storedBytes, compression = 'gzip' } = layer;
  const stored = storedBytes ?? 0;
  const { layerBytes, entryCount } = layer as LayerFacts & Partial<ReadLayerFacts>;
  const bytes = layerBytes ?? stored * TYPICAL_RATIO[compression];
  return {
    storedBytes: stored,
    bytes,
    entryCount: entryCount ?? bytes / TYPICAL_ENTRY_BYTES,
    compression,
  };
}
