/** The cache and GitHub are each asked before measuring and after the verdict. */
const MAX_BOUND_MS = 15_000;
const SHARE = 0.25;

/**
 * How long a service that decides nothing may hold up the step, each time it is asked: at most
 * 15 s, and a quarter of the step's own timeout.
 */
export const boundMs = ({ timeoutMs }: { readonly timeoutMs: number }): number =>
  Math.min(MAX_BOUND_MS, Math.ceil(timeoutMs * SHARE));
