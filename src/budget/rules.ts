import type { Bound, RuleMeasure, Unit } from '../model/report.ts';
import { TOOL_KINDS } from '../model/tools.ts';

/** The data that a rule needs. */
export type Need = 'files' | 'stored' | 'baseline' | 'base' | 'build' | 'rebuild' | 'health';

export interface Rule {
  readonly key: string;
  readonly measure: RuleMeasure;
  readonly bound: Bound;
  readonly unit: Unit;
  readonly isDive: boolean;
  /** dive's default; other rules are off when absent. */
  readonly default: number | null;
  readonly needs: readonly Need[];
  /** Its limit is a word: `warn` (the default), `fail` or `off`. */
  readonly isLevel?: true;
  /** One phrase for `plimsoll rules`, the schema and docs/budget.md. */
  readonly description: string;
}

const USUAL = { bound: 'atMost', isDive: false, default: null, needs: ['files'] } as const;
const BYTES = { ...USUAL, unit: 'bytes' } as const;
const COUNT = { ...USUAL, unit: 'count' } as const;
const RATIO = { ...USUAL, unit: 'ratio' } as const;
const MONEY = { ...USUAL, unit: 'money' } as const;
const SECONDS = { ...USUAL, unit: 'seconds' } as const;

/**
 * One row per budget key. A new rule is a new row: schema, documentation, parsing and report
 * follow.
 */
// biome-ignore format: a table, with the description in the last line of each row
export const RULES: readonly Rule[] = [
  { ...RATIO, key: 'lowestEfficiency', measure: 'efficiencyRatio', bound: 'atLeast',
    isDive: true, default: 0.9,
    description: "dive's efficiency score: the smallest size of each path over all its sizes" },
  { ...BYTES, key: 'highestWastedBytes', measure: 'wastedBytes', isDive: true,
    description: "dive's wasted bytes: all copies of paths that are in more than one layer" },
  { ...RATIO, key: 'highestUserWastedPercent', measure: 'userWastedRatio',
    isDive: true, default: 0.1,
    description: "dive's wasted bytes as a share of all layers except the first" },
  { ...BYTES, key: 'highestImageBytes', measure: 'imageBytes',
    description: 'the uncompressed size of all layers' },
  { ...BYTES, key: 'highestLayerBytes', measure: 'layerBytes',
    description: 'the largest layer, uncompressed' },
  { ...COUNT, key: 'highestLayerCount', measure: 'layerCount', needs: [],
    description: 'the number of layers' },
  { ...COUNT, key: 'highestFileCount', measure: 'fileCount',
    description: 'the number of regular files in the container, by name' },
  { ...BYTES, key: 'highestContentBytes', measure: 'contentBytes',
    description: 'the file content in all layers' },
  { ...BYTES, key: 'highestVisibleBytes', measure: 'visibleBytes',
    description: 'the file content that a container sees, each inode once' },
  { ...BYTES, key: 'highestReclaimableBytes', measure: 'reclaimableBytes',
    description: 'the exact bytes in the image that no container can see' },
  { ...RATIO, key: 'lowestVisibleRatio', measure: 'visibleRatio', bound: 'atLeast',
    description: 'the visible share of the file content' },
  { ...BYTES, key: 'highestPullBytes', measure: 'pullBytes', needs: ['stored'],
    description: 'the download for a new machine: compressed layers and config' },
  { ...SECONDS, key: 'highestPullSeconds', measure: 'pullSeconds', needs: ['stored'],
    description: 'the modeled time of a pull on a new machine, with pull: of the budget' },
  { ...MONEY, key: 'highestCostPerYear', measure: 'costPerYear', needs: ['stored'],
    description: 'what the image costs in a year, with the prices in cost: of the budget' },
  { ...BYTES, key: 'highestOwnBytes', measure: 'ownBytes', needs: ['files', 'base'],
    description: 'the uncompressed size of the layers above the base image' },
  { ...COUNT, key: 'highestPackageCount', measure: 'packageCount',
    description: 'the number of packages: apt, apk, rpm, npm, Python, gems and jars' },
  { ...COUNT, key: 'highestCompilerCount', measure: 'compilerCount',
    description: 'the number of compilers, e.g. gcc, Go, rustc and JDKs' },
  { ...COUNT, key: 'highestDebuggerCount', measure: 'debuggerCount',
    description: 'the number of debuggers and tracers, e.g. gdb and strace' },
  { ...COUNT, key: 'highestVcsCount', measure: 'vcsCount',
    description: 'the number of version control programs, e.g. git' },
  { ...BYTES, key: 'highestContextBytes', measure: 'contextBytes', needs: ['build'],
    description: 'the build context after .dockerignore, if the image is built here' },
  { ...SECONDS, key: 'highestRebuildSeconds', measure: 'rebuildSeconds',
    needs: ['build', 'rebuild'],
    description: 'the time of a build after a small edit, if the image is built here' },
  { ...BYTES, key: 'highestRepushedBytes', measure: 'repushedBytes', needs: ['build', 'rebuild'],
    description: 'the layers that a small edit changes, as stored, if the image is built here' },
  { ...SECONDS, key: 'highestHealthySeconds', measure: 'healthySeconds',
    needs: ['build', 'health'],
    description: 'the time until the health check of a container passes, if it is built here' },
  { ...BYTES, key: 'highestGrowthBytes', measure: 'growthBytes', needs: ['files', 'baseline'],
    description: 'the growth since the baseline, uncompressed' },
  { ...RATIO, key: 'highestGrowthPercent', measure: 'growthRatio', needs: ['files', 'baseline'],
    description: 'the growth since the baseline as a share of its size' },
  { ...BYTES, key: 'highestOwnGrowthBytes', measure: 'ownGrowthBytes',
    needs: ['files', 'baseline', 'base'],
    description: 'the growth of the layers above the base image' },
  { ...BYTES, key: 'highestPullGrowthBytes', measure: 'pullGrowthBytes',
    needs: ['stored', 'baseline'],
    description: 'the growth of the download for a new machine' },
  { ...BYTES, key: 'highestDeltaPullBytes', measure: 'deltaPullBytes',
    needs: ['stored', 'baseline'],
    description: 'the download for a machine that has the baseline: only new compressed layers' },
  { ...SECONDS, key: 'highestUpdateSeconds', measure: 'updateSeconds',
    needs: ['stored', 'baseline'],
    description: 'the modeled time of a pull on a machine that has the baseline' },
  { ...BYTES, key: 'highestUpdateBytes', measure: 'updateBytes', needs: ['files', 'baseline'],
    description: 'the layers that a machine with the baseline unpacks again' },
  { ...BYTES, key: 'highestDriftBytes', measure: 'driftBytes',
    description: 'the growth since the fixed point in drift: of the budget, uncompressed' },
  { ...RATIO, key: 'highestDriftPercent', measure: 'driftRatio',
    description: 'that growth as a share of the size at the fixed point' },
  { ...BYTES, key: 'highestPullDriftBytes', measure: 'pullDriftBytes', needs: ['stored'],
    description: 'the growth of the download for a new machine since the fixed point' },
  { ...COUNT, key: 'privateFiles', measure: 'privateFiles', needs: [], isLevel: true,
    description: 'files and variables with secrets in any layer; judged if files are read' },
];

const RULE_BY_KEY = new Map(
  RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]),
);

/** Finds the rule that counts tools of a kind: `compiler`, `debugger` or `vcs`. */
export const findToolRule = (kind: string): Rule | undefined =>
  RULES.find(({ measure }) => measure === `${kind}Count` && TOOL_KINDS.some((one) => one === kind));

/** Finds the rule for a budget key. dive's keys are case-insensitive, as in dive; ours are not. */
export function findRule(key: string): Rule | undefined {
  const dive = RULE_BY_KEY.get(key.toLowerCase());
  return dive?.isDive ? dive : RULE_BY_KEY.get(key);
}

/** The part of a rule that its limit depends on. */
export type LimitedRule = Pick<Rule, 'key' | 'unit' | 'bound' | 'isDive' | 'isLevel'>;

/** `highestBytes` of an entry in `paths`. */
export const PATH_BYTES_RULE: LimitedRule = {
  key: 'highestBytes',
  unit: 'bytes',
  bound: 'atMost',
  isDive: false,
};

/** `highestGrowthBytes` of an entry in `paths`. */
export const PATH_GROWTH_RULE: LimitedRule = {
  key: 'highestGrowthBytes',
  unit: 'bytes',
  bound: 'atMost',
  isDive: false,
};
