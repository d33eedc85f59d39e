import type { Budget } from '../model/budget.ts';
import type { FleetLimit, FleetRuleName } from '../model/fleet.ts';
import { toEffectiveLimit } from './effective-limits.ts';
import type { LimitedRule } from './rules.ts';

export interface FleetRule extends LimitedRule {
  readonly key: FleetRuleName;
  readonly unit: 'bytes' | 'ratio';
  /** One phrase for the schema. */
  readonly description: string;
}

/** The limits that `fleet:` can set. */
export const FLEET_RULES: readonly FleetRule[] = [
  {
    key: 'highestTotalBytes',
    unit: 'bytes',
    bound: 'atMost',
    isDive: false,
    description: 'what all images need together, each shared layer once',
  },
  {
    key: 'highestUniqueBytes',
    unit: 'bytes',
    bound: 'atMost',
    isDive: false,
    description: 'the largest part of an image that no other image shares',
  },
  {
    key: 'lowestSharedRatio',
    unit: 'ratio',
    bound: 'atLeast',
    isDive: false,
    description: 'the part that sharing saves: 1 - total / sum of all images',
  },
];

/** The limits that apply. */
export function listFleetLimits(budget: Budget | undefined): FleetLimit[] {
  const { fleet } = budget ?? {};
  if (fleet === null || fleet === undefined) return [];
  return FLEET_RULES.flatMap(({ key }) => {
    const limit = toEffectiveLimit(key, fleet.rules.get(key) ?? {});
    if (limit === undefined) return [];
    const { warnLimit, failLimit, from } = limit;
    return [{ rule: key, of: fleet.of, warnLimit, failLimit, from }];
  });
}
