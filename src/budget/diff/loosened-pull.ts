import type { Budget } from '../../model/budget.ts';
import { DEFAULT_PULL, type PullSettings } from '../../model/pull.ts';
import type { Loosening } from '../../model/report.ts';

const SETTINGS: Readonly<Record<string, keyof PullSettings>> = {
  client: 'client',
  bandwidth: 'bandwidthBytesPerSecond',
  roundTrip: 'roundTripSeconds',
  unpack: 'unpackBytesPerSecond',
  downloads: 'downloads',
  unpacks: 'unpacks',
};

/** Settings of `pull` that change: every one, because modeled times of all images depend on it. */
export function findPullLoosenings(
  baseBudget: Budget,
  headBudget: Budget | undefined,
): Loosening[] {
  const [before, after] = [baseBudget.pull, headBudget?.pull ?? null];
  const [old, now] = [before ?? DEFAULT_PULL, after ?? DEFAULT_PULL];
  return Object.entries(SETTINGS).flatMap(([key, setting]): Loosening[] => {
    if (old[setting] === now[setting]) return [];
    const [oldValue, newValue] = [before?.written[key] ?? null, after?.written[key] ?? null];
    return [{ kind: 'pull', rule: `pull.${key}`, image: null, oldValue, newValue }];
  });
}
