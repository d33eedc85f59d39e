import type { Merged } from '../analyze/merged.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { ZSTD_LEVELS, type ZstdLevel } from '../model/layer-contents.ts';
import type { SourcedImage, SourcedLayer } from '../model/sourced-image.ts';
import type { WhatifCompression, WhatifImage } from '../model/whatif-report.ts';
import { listChanges } from './list-changes.ts';

/**
 * Computes the size of an image with another compression, and without parts of its content.
 * @param image with the contents of its layers
 * @param merged, evidence and facts of the same image
 */
export function computeWhatif(
  image: SourcedImage,
  merged: Merged,
  evidence: Evidence,
  facts: ReadFacts,
): WhatifImage {
  const { layers } = image;
  const baseLayerCount = image.base?.layerCount ?? 0;
  const storedLayers = layers.map(({ storedBytes }) => storedBytes);
  const stored = sumOnce(layers, ({ storedBytes }) => storedBytes ?? Number.NaN);
  return {
    key: facts.key,
    source: image.source,
    layerCount: layers.length,
    baseLayerCount,
    visibleBytes: facts.measures.visibleBytes,
    tarBytes: sumOnce(layers, ({ table }) => table.tarBytes),
    storedBytes: Number.isNaN(stored) ? null : stored,
    storedBytesAre: image.storedBytesAre,
    storedLayers,
    compression: ZSTD_LEVELS.flatMap((level) => compress(layers, level)),
    changes: listChanges(image, merged, evidence, baseLayerCount),
  };
}

/** @returns none if a size is unknown */
function compress(layers: readonly SourcedLayer[], level: ZstdLevel): WhatifCompression[] {
  const getBytes = ({ table }: SourcedLayer): number =>
    table.contents?.zstdBytes?.get(level) ?? Number.NaN;
  const bytes = sumOnce(layers, getBytes);
  if (Number.isNaN(bytes)) return [];
  return [{ level, bytes, layers: layers.map(getBytes), how: buildCommand(level) }];
}

const buildCommand = (level: ZstdLevel): string =>
  'docker buildx build --output type=image,name=NAME,push=true,oci-mediatypes=true,' +
  `compression=zstd,compression-level=${level},force-compression=true .`;

/** Layers of the same blob share their entries, and are stored once. */
const sumOnce = (
  layers: readonly SourcedLayer[],
  getBytes: (layer: SourcedLayer) => number,
): number =>
  [...new Map(layers.map((layer) => [layer.table.entries, layer])).values()].reduce(
    (sum, layer) => sum + getBytes(layer),
    0,
  );
