/** How often to try a request, and how long to wait in between. */
export interface RetryLimits {
  /** Give up after this many consecutive failures. */
  readonly attempts: number;
  /** Before the second attempt; doubles with each further one. */
  readonly firstDelayMs: number;
  /** Give up if the server requests a longer delay. */
  readonly longestDelayMs: number;
  /** The share that is random, so that jobs that start together don't retry together. */
  readonly randomShare: number;
}

/**
 * How long to wait before the next attempt at a request to a service.
 * @param failures how many attempts failed, this one included
 * @param askedMs the delay that the server requests
 * @returns undefined if there is no further attempt
 */
export function computeRetryDelay(
  { attempts, firstDelayMs, longestDelayMs, randomShare }: RetryLimits,
  failures: number,
  askedMs: number | undefined,
): number | undefined {
  if (failures >= attempts) return undefined;
  if (askedMs !== undefined) return askedMs > longestDelayMs ? undefined : askedMs;
  const random = 1 + randomShare * (Math.random() - 0.5);
  return Math.min(longestDelayMs, firstDelayMs * 2 ** (failures - 1) * random);
}
