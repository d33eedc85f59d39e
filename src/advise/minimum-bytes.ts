/**
 * The smallest size that is worth advice: 1% of the image, but at most 1 MB, which adds up over a
 * team's images and machines, and at least 100 kB, which is negligible for a pull or push.
 */
export function computeMinimumBytes(contentBytes: number): number {
  return Math.min(Math.max(contentBytes * 0.01, 100_000), 1_000_000);
}
