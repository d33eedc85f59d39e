import type { GrowthName } from '../model/comparison.ts';
import type { MeasureName } from '../model/facts.ts';
import type { Bound, Unit } from '../model/report.ts';

/** What must be read before a rule can be judged. */
export type Need = 'files' | 'stored' | 'baseline' | 'base';

export interface Rule {
  readonly key: string;
  readonly measure: MeasureName | GrowthName;
  readonly bound: Bound;
  readonly unit: Unit;
  readonly isDive: boolean;
  /** dive's default; other rules are off when absent. */
  readonly default: number | null;
  readonly needs: readonly Need[];
  /** One sentence for `plimsoll rules`, the schema and docs/budget.md. */
  readonly description: string;
}

/** One row per budget key. A new rule is a new row: schema, documentation, parsing and report follow from it. */
// biome-ignore format: one row per line reads as the table it is
export const RULES: readonly Rule[] = [
  { key: 'lowestEfficiency', measure: 'efficiencyRatio', bound: 'atLeast', unit: 'ratio', isDive: true, default: 0.9, needs: ['files'], description: "dive's efficiency score: smallest over all sizes seen, by path" },
  { key: 'highestWastedBytes', measure: 'wastedBytes', bound: 'atMost', unit: 'bytes', isDive: true, default: null, needs: ['files'], description: "dive's wasted bytes: every copy of each path that is in more than one layer" },
  { key: 'highestUserWastedPercent', measure: 'userWastedRatio', bound: 'atMost', unit: 'ratio', isDive: true, default: 0.1, needs: ['files'], description: "dive's wasted bytes over the bytes of all layers but the first" },
  { key: 'highestImageBytes', measure: 'imageBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files'], description: 'the sizes of all entries in all layers, uncompressed' },
  { key: 'highestLayerBytes', measure: 'layerBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files'], description: 'the largest layer, uncompressed' },
  { key: 'highestLayerCount', measure: 'layerCount', bound: 'atMost', unit: 'count', isDive: false, default: null, needs: [], description: 'the number of layers' },
  { key: 'highestFileCount', measure: 'fileCount', bound: 'atMost', unit: 'count', isDive: false, default: null, needs: ['files'], description: 'the names of regular files a container sees' },
  { key: 'highestContentBytes', measure: 'contentBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files'], description: 'the bytes of file bodies in all layers' },
  { key: 'highestVisibleBytes', measure: 'visibleBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files'], description: 'the bytes of file bodies a container sees, each inode once' },
  { key: 'highestReclaimableBytes', measure: 'reclaimableBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files'], description: 'shipped bytes that no container can see, exactly' },
  { key: 'lowestVisibleRatio', measure: 'visibleRatio', bound: 'atLeast', unit: 'ratio', isDive: false, default: null, needs: ['files'], description: 'visible over shipped bytes' },
  { key: 'highestPullBytes', measure: 'pullBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['stored'], description: 'what a fresh machine downloads: stored layers and config' },
  { key: 'highestOwnBytes', measure: 'ownBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files', 'base'], description: "the sizes of all entries in the layers above the base image's" },
  { key: 'highestGrowthBytes', measure: 'growthBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files', 'baseline'], description: 'how much larger than the baseline, uncompressed' },
  { key: 'highestGrowthPercent', measure: 'growthRatio', bound: 'atMost', unit: 'ratio', isDive: false, default: null, needs: ['files', 'baseline'], description: "the same over the baseline's size" },
  { key: 'highestOwnGrowthBytes', measure: 'ownGrowthBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['files', 'baseline', 'base'], description: "how much the layers above the base image's grew" },
  { key: 'highestPullGrowthBytes', measure: 'pullGrowthBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['stored', 'baseline'], description: 'how much more a fresh machine downloads' },
  { key: 'highestDeltaPullBytes', measure: 'deltaPullBytes', bound: 'atMost', unit: 'bytes', isDive: false, default: null, needs: ['stored', 'baseline'], description: 'what a machine that has the baseline downloads: stored layers it lacks' },
];

const RULE_BY_KEY = new Map(
  RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]),
);

/** The rule a budget means by a key: dive's are read in any case, as dive reads them, ours as they are spelt. */
export function findRule(key: string): Rule | undefined {
  const dive = RULE_BY_KEY.get(key.toLowerCase());
  return dive?.isDive ? dive : RULE_BY_KEY.get(key);
}

/** What reading and judging a limit must know of its rule. */
export type LimitedRule = Pick<Rule, 'key' | 'unit' | 'bound' | 'isDive'>;

/** `highestBytes` of an entry of `paths`, to be read like the limit of a rule. */
export const PATH_BYTES_RULE: LimitedRule = {
  key: 'highestBytes',
  unit: 'bytes',
  bound: 'atMost',
  isDive: false,
};

/** `highestGrowthBytes` of an entry of `paths`. */
export const PATH_GROWTH_RULE: LimitedRule = {
  key: 'highestGrowthBytes',
  unit: 'bytes',
  bound: 'atMost',
  isDive: false,
};
