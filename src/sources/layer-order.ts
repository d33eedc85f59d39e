/**
 * Where the layers of a manifest belong. The config's diffIDs decide: engines check them, and the history follows them.
 * Layouts that Docker 25.0.0 saved list the layers of a manifest in another order.
 * @param found the diffID of each listed layer, as its bytes or a plain layer's digest say; `null` if unknown
 * @returns for each diffID the index of its layer; `undefined` if the layers are in order, as far as that is known, or
 *   if not every diffID has a layer of its own
 */
export function orderLayers(
  diffIds: readonly string[],
  found: readonly (string | null)[],
): number[] | undefined {
  if (diffIds.every((diffId, i) => (found[i] ?? diffId) === diffId)) return undefined;
  // Layers of one diffID have the same bytes: any order of them is right.
  const indexes = new Map<string | null, number[]>();
  found.forEach((diffId, i) => {
    const same = indexes.get(diffId);
    if (same === undefined) indexes.set(diffId, [i]);
    else same.push(i);
  });
  const order = diffIds.map((diffId) => indexes.get(diffId)?.shift());
  return order.every((index) => index !== undefined) ? order : undefined;
}
