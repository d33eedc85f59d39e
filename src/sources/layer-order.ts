import { addTo } from '../model/group-by.ts';

/**
 * Orders the layers of a manifest. The config's diffIDs decide: engines check them, and the history
 * follows them. Docker 25.0.0 saved layouts with manifests in another order.
 * @param found diffID of each listed layer, from its bytes or an uncompressed layer's digest;
 * `null` if unknown
 * @returns the layer's index for each diffID; `undefined` if they are in order as far as known, or
 * some diffID has no separate layer
 */
export function orderLayers(
  diffIds: readonly string[],
  found: readonly (string | null)[],
): number[] | undefined {
  if (diffIds.every((diffId, i) => (found[i] ?? diffId) === diffId)) return undefined;
  // Layers with the same diffID have the same bytes, so their order doesn't matter.
  const indexes = new Map<string | null, number[]>();
  for (const [i, diffId] of found.entries()) addTo(indexes, diffId, i);
  const order = diffIds.map((diffId) => indexes.get(diffId)?.shift());
  return order.every((index) => index !== undefined) ? order : undefined;
}
