import { toEffectiveLimit } from '../budget/effective-limits.ts';
import { compileGlob, type Glob } from '../budget/glob/glob.ts';
import type { PathRule } from '../model/budget.ts';
import type { PathTree } from '../model/facts.ts';
import type { EffectiveLimit, Finding } from '../model/report.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { toJudged, toUnmeasured, type UnjudgedFinding } from './outcome.ts';
import {
  countPaths,
  indexSharedInodes,
  type PathTally,
  selectShippedRows,
  selectVisibleRows,
} from './path-tally.ts';
import { walkTree } from './path-walk.ts';

/** What `ignore` excludes from reclaimable bytes. */
export type Ignored = NonNullable<Finding['ignored']>;

export interface PathResults {
  readonly findings: readonly Finding[];
  readonly ignored: Ignored;
}

/** The paths of the baseline, or the outcome of growth rules without them. */
export type BaselinePaths = PathTree | MissingPaths;

export type MissingPaths = Pick<Finding, 'outcome' | 'why'> & {
  /** The findings of an earlier report about the same two images. */
  readonly earlier?: readonly Finding[];
};

/** Judges all path rules and sums what `ignore` excludes, in one walk of each tree. */
export function judgePaths(
  tree: PathTree,
  rules: readonly PathRule[],
  ignore: readonly string[],
  baseline: BaselinePaths,
): PathResults {
  const checks = rules.flatMap((rule) => listChecks(rule));
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
    findings: addGrowth(checks, baseline, (check, index) =>
      toPathFinding(check, tallies[index] ?? EMPTY),
    ),
    ignored: { bytes: ignoredBytes, patterns },
  };
}

/** Replaces the findings of growth checks with ones based on the baseline. */
function addGrowth(
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
    return 'depth' in baseline
      ? measureGrowth(now, before[growthChecks.indexOf(check)] ?? EMPTY)
      : recallGrowth(now, check, baseline);
  });
}

/** What grew, and by how much, does not depend on the limit. */
function recallGrowth(
  now: Finding,
  check: PathCheck,
  { earlier = [], ...missing }: MissingPaths,
): Finding {
  const before = earlier.find(({ measure, path }) => measure === now.measure && path === now.path);
  return before === undefined || before.value === null
    ? { ...stripWhy(toUnjudgedFinding(check)), value: null, distance: null, ...missing }
    : { ...toJudged(now, before.value), matchCount: before.matchCount ?? 0 };
}

const stripWhy = ({ why: _why, ...unjudged }: UnjudgedFinding): UnjudgedFinding => unjudged;

/** The growth since the baseline. Matches are the current ones, if there are any. */
function measureGrowth(now: Finding, before: PathTally): Finding {
  const matchCount = now.matchCount || before.count;
  return { ...toJudged(now, (now.value ?? 0) - before.bytes), matchCount };
}

/** Walks the tree once for all checks and ignored globs. */
function tallyPaths(
  tree: PathTree,
  checks: readonly PathCheck[],
  ignore: readonly string[],
  onRow: (row: number, isIgnored: (index: number) => boolean) => void = () => undefined,
): PathTally[] {
  const shared = indexSharedInodes(tree);
  const counters = checks.map(({ kind }) =>
    countPaths(tree, kind === 'denial' ? selectShippedRows(tree) : selectVisibleRows(tree, shared)),
  );
  const globs = [...checks.map(({ rule }) => rule.path), ...ignore].map(compileChecked);
  walkTree(tree, globs, (row, selected) => {
    for (let index = 0; index < counters.length; index++)
      counters[index]?.add(row, selected[index] === 1);
    onRow(row, (index) => selected[counters.length + index] === 1);
  });
  return counters.map((counter) => counter.finish());
}

/** Everything that a glob selects, with its bytes; for a denial, in any layer. */
export function listPathBytes(
  tree: PathTree,
  glob: string,
  isDenial: boolean,
): Map<string, number> {
  const rows = isDenial
    ? selectShippedRows(tree)
    : selectVisibleRows(tree, indexSharedInodes(tree));
  const counter = countPaths(tree, rows, Number.POSITIVE_INFINITY);
  walkTree(tree, [compileChecked(glob)], (row, selected) => counter.add(row, selected[0] === 1));
  return new Map(counter.finish().matches.map(({ path, bytes }) => [path, bytes]));
}

/** The findings of path rules if the paths are unknown. */
export const listUnmeasuredPaths = (rules: readonly PathRule[], why: Sentence): Finding[] =>
  rules.flatMap(listChecks).map((check) => toUnmeasured(toUnjudgedFinding(check), why));

const EMPTY: PathTally = { bytes: 0, count: 0, matches: [] };

/** One check, which results in one finding. */
interface PathCheck {
  readonly rule: PathRule;
  readonly kind: 'bytes' | 'growth' | 'denial';
  readonly limit: EffectiveLimit;
}

function listChecks(rule: PathRule): PathCheck[] {
  const bytes = toEffectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
  const growth = toEffectiveLimit(`${rule.id}.highestGrowthBytes`, rule.highestGrowthBytes ?? {});
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

const MEASURES = { bytes: 'pathBytes', growth: 'pathGrowthBytes', denial: 'deniedPaths' } as const;

function toUnjudgedFinding({ rule, kind, limit }: PathCheck): UnjudgedFinding {
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

function toPathFinding(check: PathCheck, { bytes, count, matches }: PathTally): Finding {
  const unjudged = toUnjudgedFinding(check);
  return {
    ...toJudged(unjudged, check.kind === 'denial' ? count : bytes),
    matches,
    matchCount: count,
  };
}

function compileChecked(pattern: string): Glob {
  const glob = compileGlob(pattern);
  if ('message' in glob) throw new Error(`invalid pattern: ${glob.message}`);
  return glob;
}
