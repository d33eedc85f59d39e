import type { Budget } from '../model/budget.ts';
import { DEFAULT_NOISE, NO_NOISE } from './noise.ts';

/** Keys of a budget that apply only once they are on the base branch. */
export const BASE_SETTINGS = ['inherited', 'noise', 'override', 'drift', 'baseline'] as const;

/**
 * Takes the settings that decide who may pass from the base branch's budget: a change of them has
 * no effect on the pull request that makes it.
 * @param base `null` if the base branch has none, so defaults apply; undefined if it can't be read,
 *   so nothing is excused
 */
export function takeBaseSettings(given: Budget, base: Budget | null | undefined): Budget {
  const { override: _, ...budget } = given;
  if (base === undefined)
    return {
      ...budget,
      ...{ inherits: false, noise: NO_NOISE, overrideLabel: null },
      ...{ drift: null, driftMissing: budget.drift === null ? undefined : 'unknown' },
    };
  return {
    ...budget,
    inherits: base?.inherits ?? true,
    noise: base?.noise ?? DEFAULT_NOISE,
    drift: base?.drift ?? null,
    driftMissing: budget.drift !== null && !base?.drift ? 'pending' : undefined,
    overrideLabel: base?.overrideLabel ?? null,
    ...(base?.override && { override: base.override }),
    isBaselineRequired: base?.isBaselineRequired ?? false,
  };
}
