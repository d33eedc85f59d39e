/** The cache and GitHub are each used before measuring and after the verdict. */
const MAX_BOUND_MS = 15_000;
const SHARE = 0.25;

/**
 * The maximum delay by a service that doesn't affect the verdict, per use: 15 s, and a quarter of
 * the step's own timeout.
 */
export const computeBoundMs = ({ timeoutMs }: { readonly timeoutMs: number }): number =>
  Math.min(MAX_BOUND_MS, Math.ceil(timeoutMs * SHARE));

const MIN_PUBLISHING_MS = 5000;
const MAX_PUBLISHING_MS = 80_000;

/**
 * The maximum time per destination: half of the remaining timeout, so the next one also gets time;
 * a few seconds if none is left, to report that.
 */
export function computePublishingMs({ timeoutMs }: { readonly timeoutMs: number }): number {
  // Since the start of this process, which runs one step.
  const leftMs = timeoutMs - performance.now();
  return Math.min(MAX_PUBLISHING_MS, Math.max(MIN_PUBLISHING_MS, leftMs / 2));
}
