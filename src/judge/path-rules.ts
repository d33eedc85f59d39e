import type { PathRule } from '../model/budget.ts';
import type { PathTree } from '../model/facts.ts';
import type { EffectiveLimit, Finding } from '../model/report.ts';
import { effectiveLimit } from './effective-limits.ts';
import { compileGlob, type Glob } from './glob.ts';
import type { LimitedRule } from './limit.ts';
import { judgeValue } from './outcome.ts';
import { countPaths, type PathTally, sharedInodes, shippedRows, visibleRows } from './path-tally.ts';
import { walkTree } from './path-walk.ts';

/** `highestBytes` of an entry of `paths`, to be read like the limit of a rule. */
export const PATH_BYTES_RULE: LimitedRule = { key: 'highestBytes', unit: 'bytes', bound: 'atMost', isDive: false };

/** What is left out when reclaimable bytes are judged. */
export type Ignored = NonNullable<Finding['ignored']>;

export interface PathResults {
  readonly findings: readonly Finding[];
  readonly ignored: Ignored;
}

/** Judges all path rules and adds up what `ignore` leaves out, in one walk over the tree. */
export function judgePaths(tree: PathTree, rules: readonly PathRule[], ignore: readonly string[]): PathResults {
  const checks = rules.flatMap((rule) => checksOf(rule));
  const shared = sharedInodes(tree);
  const counters = checks.map(({ isDenial }) =>
    countPaths(tree, isDenial ? shippedRows(tree) : visibleRows(tree, shared)),
  );
  const ignored = ignore.map((pattern) => ({ pattern, bytes: 0 }));
  let ignoredBytes = 0;
  const globs = [...checks.map(({ rule }) => rule.path), ...ignore].map(compiled);
  walkTree(tree, globs, (row, selected) => {
    for (let index = 0; index < counters.length; index++) counters[index]?.add(row, selected[index] === 1);
    const bytes = tree.reclaimableBytes[row] ?? 0;
    let isIgnored = false;
    for (const [index, one] of ignored.entries()) {
      if (selected[counters.length + index] !== 1) continue;
      one.bytes += bytes;
      isIgnored = true;
    }
    if (isIgnored) ignoredBytes += bytes;
  });
  const patterns = ignored.filter(({ bytes }) => bytes > 0).map(({ pattern }) => pattern);
  return {
    findings: checks.map((check, index) => pathFinding(check, counters[index]?.finish() ?? EMPTY)),
    ignored: { bytes: ignoredBytes, patterns },
  };
}

/** What path rules come to where the paths are not known. */
export const unmeasuredPaths = (rules: readonly PathRule[], why: string): Finding[] =>
  rules
    .flatMap(checksOf)
    .map((check) => ({ ...baseOf(check), value: null, distance: null, outcome: 'unmeasured', why }));

const EMPTY: PathTally = { bytes: 0, count: 0, matches: [] };

/** One finding to come: a limit or a denial. */
interface PathCheck {
  readonly rule: PathRule;
  readonly isDenial: boolean;
  readonly limit: EffectiveLimit;
}

function checksOf(rule: PathRule): PathCheck[] {
  const limit = effectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
  const denial = { rule: `${rule.id}.deny`, warnLimit: null, failLimit: 0, from: rule.from, isDefault: false };
  return [
    ...(limit ? [{ rule, isDenial: false, limit }] : []),
    ...(rule.isDenied ? [{ rule, isDenial: true, limit: denial }] : []),
  ];
}

function baseOf({ rule, isDenial, limit }: PathCheck): Omit<Finding, 'value' | 'distance' | 'outcome'> {
  return {
    id: limit.rule,
    ...limit,
    measure: isDenial ? 'deniedPaths' : 'pathBytes',
    path: rule.path,
    unit: isDenial ? 'count' : 'bytes',
    bound: 'atMost',
    ...(rule.why === null ? {} : { why: rule.why }),
  };
}

function pathFinding(check: PathCheck, { bytes, count, matches }: PathTally): Finding {
  const base = baseOf(check);
  return { ...base, ...judgeValue(base, check.isDenial ? count : bytes), matches, matchCount: count };
}

function compiled(pattern: string): Glob {
  const glob = compileGlob(pattern);
  if ('message' in glob) throw new Error(`a pattern that was not checked: ${glob.message}`);
  return glob;
}
