import type { BoundedList } from '../../model/facts.ts';
import type { ManifestFacts, ManifestLayer } from '../../model/manifest-facts.ts';
import type { ImageReport } from '../../model/report.ts';
import { takeFirst } from './fact-words.ts';
import { formatBytes, formatPlural } from './format.ts';
import { isSamePull } from './manifest-comparison-words.ts';

/** `14 layers`, `859.2 kB to pull`: an image at a glance whose layers were not read. */
export function manifestGlance({ measures, exactness }: ManifestFacts): string[] {
  const estimate = exactness.pullBytes === 'estimate' ? '~' : '';
  return [
    formatPlural(measures.layerCount ?? 0, 'layer'),
    ...(measures.pullBytes === null
      ? []
      : [`${estimate}${formatBytes(measures.pullBytes)} to pull`]),
  ];
}

/** How the image was looked at, and what that leaves unknown unless its comparison has said so. */
export function manifestProvenance(
  { manifestComparison }: ImageReport,
  { source, readBy }: ManifestFacts,
): string {
  const isSaid = manifestComparison !== undefined && !isSamePull(manifestComparison);
  const unread = isSaid ? '' : ' No rule needed what is in the layers, so they were not read.';
  return `Read from ${source} (${readBy}); sizes as the manifest says.${unread}`;
}

/** The layers that take the longest to pull; one that is listed twice is pulled once. */
export function largestStored({ layers }: ManifestFacts, most: number): BoundedList<StoredLayer> {
  const once = new Map(layers.toReversed().map((layer) => [layer.digest, layer]));
  const known = [...once.values()].flatMap((layer) =>
    layer.storedBytes === null ? [] : [{ ...layer, bytes: layer.storedBytes }],
  );
  const items = known.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
  return takeFirst({ items, omitted: { count: 0, bytes: 0 } }, most);
}

export type StoredLayer = ManifestLayer & { readonly bytes: number };
