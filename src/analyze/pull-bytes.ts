import type { DescribedImage } from '../model/sourced-image.ts';

/**
 * Computes what a new machine downloads: each distinct layer blob once, and the config.
 * @returns `null` unless the source knows all of these sizes
 */
export function computePullBytes({
  layers,
  configBytes,
  storedBytesAre,
}: DescribedImage): number | null {
  const blobs = new Map<string, number>();
  for (const [index, { digest, diffId, storedBytes }] of layers.entries()) {
    if (storedBytes === null) return null;
    blobs.set(digest ?? diffId ?? String(index), storedBytes);
  }
  if (configBytes === null || storedBytesAre === null) return null;
  return [...blobs.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}
