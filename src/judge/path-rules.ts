import { effectiveLimit } from '../budget/effective-limits.ts';
import { compileGlob, type Glob } from '../budget/glob/glob.ts';
import type { PathRule } from '../model/budget.ts';
import type { PathTree } from '../model/facts.ts';
import type { EffectiveLimit, Finding } from '../model/report.ts';
import { judgeValue } from './outcome.ts';
import {
  countPaths,
  type PathTally,
  sharedInodes,
  shippedRows,
  visibleRows,
} from './path-tally.ts';
import { walkTree } from './path-walk.ts';

/** What is left out when reclaimable bytes are judged. */
export type Ignored = NonNullable<Finding['ignored']>;

export interface PathResults {
  readonly findings: readonly Finding[];
  readonly ignored: Ignored;
}

/** The paths of the baseline, or what the rules on growth come to without them. */
export type BaselinePaths = PathTree | Pick<Finding, 'outcome' | 'why'>;

/** Judges all path rules and adds up what `ignore` leaves out, in one walk over each tree. */
export function judgePaths(
  tree: PathTree,
  rules: readonly PathRule[],
  ignore: readonly string[],
  baseline: BaselinePaths,
): PathResults {
  const checks = rules.flatMap((rule) => checksOf(rule));
  const ignored = ignore.map((pattern) => ({ pattern, bytes: 0 }));
  let ignoredBytes = 0;
  const tallies = tallyPaths(tree, checks, ignore, (row, isIgnored) => {
    const bytes = tree.reclaimableBytes[row] ?? 0;
    let isAny = false;
    for (const [index, one] of ignored.entries()) {
      if (!isIgnored(index)) continue;
      one.bytes += bytes;
      isAny = true;
    }
    if (isAny) ignoredBytes += bytes;
  });
  const patterns = ignored.filter(({ bytes }) => bytes > 0).map(({ pattern }) => pattern);
  return {
    findings: withGrowth(checks, baseline, (check, index) =>
      pathFinding(check, tallies[index] ?? EMPTY),
    ),
    ignored: { bytes: ignoredBytes, patterns },
  };
}

/** Puts what is said of growth among the findings on one image. */
function withGrowth(
  checks: readonly PathCheck[],
  baseline: BaselinePaths,
  findingOf: (check: PathCheck, index: number) => Finding,
): Finding[] {
  const growthChecks = checks.filter(({ kind }) => kind === 'growth');
  const before =
    'depth' in baseline && growthChecks.length > 0 ? tallyPaths(baseline, growthChecks, []) : [];
  return checks.map((check, index) => {
    const now = findingOf(check, index);
    if (check.kind !== 'growth') return now;
    if (!('depth' in baseline))
      return { ...withoutWhy(baseOf(check)), value: null, distance: null, ...baseline };
    return grown(now, before[growthChecks.indexOf(check)] ?? EMPTY);
  });
}

const withoutWhy = ({ why: _why, ...base }: PathBase): PathBase => base;

/** The finding on what is there now, held against what was there before. Matches are those of now, while there are any. */
function grown(now: Finding, before: PathTally): Finding {
  const matchCount = now.matchCount || before.count;
  return { ...now, ...judgeValue(now, (now.value ?? 0) - before.bytes), matchCount };
}

/** One walk for all checks, and for what is to be ignored. */
function tallyPaths(
  tree: PathTree,
  checks: readonly PathCheck[],
  ignore: readonly string[],
  onRow: (row: number, isIgnored: (index: number) => boolean) => void = () => undefined,
): PathTally[] {
  const shared = sharedInodes(tree);
  const counters = checks.map(({ kind }) =>
    countPaths(tree, kind === 'denial' ? shippedRows(tree) : visibleRows(tree, shared)),
  );
  const globs = [...checks.map(({ rule }) => rule.path), ...ignore].map(compiled);
  walkTree(tree, globs, (row, selected) => {
    for (let index = 0; index < counters.length; index++)
      counters[index]?.add(row, selected[index] === 1);
    onRow(row, (index) => selected[counters.length + index] === 1);
  });
  return counters.map((counter) => counter.finish());
}

/** What path rules come to where the paths are not known. */
export const unmeasuredPaths = (rules: readonly PathRule[], why: string): Finding[] =>
  rules.flatMap(checksOf).map((check) => ({
    ...baseOf(check),
    value: null,
    distance: null,
    outcome: 'unmeasured',
    why,
  }));

const EMPTY: PathTally = { bytes: 0, count: 0, matches: [] };

/** One finding to come. */
interface PathCheck {
  readonly rule: PathRule;
  readonly kind: 'bytes' | 'growth' | 'denial';
  readonly limit: EffectiveLimit;
}

function checksOf(rule: PathRule): PathCheck[] {
  const bytes = effectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
  const growth = effectiveLimit(`${rule.id}.highestGrowthBytes`, rule.highestGrowthBytes ?? {});
  const denial = {
    rule: `${rule.id}.deny`,
    warnLimit: null,
    failLimit: 0,
    from: rule.from,
    isDefault: false,
  };
  return [
    ...(bytes ? [{ rule, kind: 'bytes', limit: bytes } as const] : []),
    ...(growth ? [{ rule, kind: 'growth', limit: growth } as const] : []),
    ...(rule.isDenied ? [{ rule, kind: 'denial', limit: denial } as const] : []),
  ];
}

type PathBase = Omit<Finding, 'value' | 'distance' | 'outcome'>;

const MEASURES = { bytes: 'pathBytes', growth: 'pathGrowthBytes', denial: 'deniedPaths' } as const;

function baseOf({ rule, kind, limit }: PathCheck): PathBase {
  return {
    id: limit.rule,
    ...limit,
    measure: MEASURES[kind],
    path: rule.path,
    unit: kind === 'denial' ? 'count' : 'bytes',
    bound: 'atMost',
    ...(rule.why === null ? {} : { why: rule.why }),
  };
}

function pathFinding(check: PathCheck, { bytes, count, matches }: PathTally): Finding {
  const base = baseOf(check);
  return {
    ...base,
    ...judgeValue(base, check.kind === 'denial' ? count : bytes),
    matches,
    matchCount: count,
  };
}

function compiled(pattern: string): Glob {
  const glob = compileGlob(pattern);
  if ('message' in glob) throw new Error(`a pattern that was not checked: ${glob.message}`);
  return glob;
}
