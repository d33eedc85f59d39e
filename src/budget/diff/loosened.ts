import type { Budget, BudgetPart, RuleSet, Waiver } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { type Check, listPartChecks, listRuleChecks, type PartChecks } from '../budget-checks.ts';
import { type Allowance, createAllowance, isCovered } from '../glob/glob-alternatives.ts';
import { listParts, listScopes, type NamedScope } from '../scope.ts';
import { findIgnoreLoosenings } from './loosened-ignores.ts';
import { findLimitLoosenings, findStrictest, type UnplacedLoosening } from './loosened-limits.ts';
import { findSettingLoosenings } from './loosened-settings.ts';
import { findSourceLoosenings } from './loosened-sources.ts';
import { type ExcusedCheck, findWaiverLoosenings } from './loosened-waivers.ts';

/**
 * Lists what a budget allows that the previous one did not. Compares effective limits, with dive's
 * defaults if a budget doesn't set them, and the paths that globs select, not their text. If any
 * facts fail by one budget and pass by the other, the list isn't empty. Stricter settings are not
 * listed.
 * @param baseBudget the previous budget; undefined if there was none, so dive's defaults applied
 * @param headBudget the new budget; undefined if it was deleted
 * @param flags limits of the run, which both budgets can excuse with waivers and settings
 */
export function findLoosenings(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
  flags: RuleSet = NO_FLAGS,
): Loosening[] {
  const allowance = createAllowance();
  // A limit that a flag overrides here applies elsewhere.
  const runs = flags.size === 0 ? [NO_FLAGS] : [NO_FLAGS, flags];
  return removeDuplicates([
    ...runs.flatMap((some) => findScopeLoosenings(baseBudget, headBudget, some, allowance)),
    ...findIgnoreLoosenings(baseBudget, headBudget, flags, allowance),
    ...findSettingLoosenings(baseBudget, headBudget, flags),
    ...findSourceLoosenings(baseBudget, headBudget),
  ]);
}

const NO_FLAGS: RuleSet = new Map();

/** Limits and waivers, image by image and platform by platform. */
function findScopeLoosenings(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
  flags: RuleSet,
  allowance: Allowance,
): Loosening[] {
  const index = createIndex(flags);
  // What is loosened for all images or platforms is not repeated for each.
  const known = new Set<string>();
  return listScopes(baseBudget, headBudget).flatMap((scope) => {
    const [old, now] = [index(baseBudget, scope), index(headBudget, scope)];
    const { image, platform } = scope;
    const isWhole = image === null && platform === null;
    const keys = isWhole ? listPathKeys(old) : listTouchedKeys(scope, old, now);
    const found = [...old.rules.keys(), ...keys].flatMap((key) =>
      findKeyLoosenings(key, old, now, allowance),
    );
    const news = found.filter((one) =>
      listBroaderScopes(scope).every((broader) => !known.has(identify(broader, one))),
    );
    for (const one of found) known.add(identify(scope, one));
    return news.map((one) => ({ ...one, image, ...(platform !== null && { platform }) }));
  });
}

const identify = ({ image, platform }: Place, loosening: UnplacedLoosening): string =>
  JSON.stringify([image, platform, loosening]);

type Place = Pick<NamedScope, 'image' | 'platform'>;

/** Where the same loosening is reported instead, if it also occurs there. */
function listBroaderScopes({ image, platform, platforms }: NamedScope): Place[] {
  const [own, ...broader] = [...platforms, null];
  const above = platform === null ? [] : own === platform ? broader : [];
  return [
    ...above.map((one) => ({ image, platform: one })),
    ...(image === null ? [] : [platform, ...above].map((one) => ({ image: null, platform: one }))),
  ];
}

const removeDuplicates = (list: readonly Loosening[]): Loosening[] => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
];

/** The checks on an image: rules, and the path checks of the parts that apply to it. */
interface ScopeChecks {
  readonly rules: ReadonlyMap<string, Check>;
  readonly parts: readonly PlacedChecks[];
}

type PlacedChecks = PartChecks & Place;

/** Lists the checks of scopes; those of each part of a budget only once. */
function createIndex(
  flags: RuleSet,
): (budget: Budget | undefined, scope: NamedScope) => ScopeChecks {
  const known = new Map<BudgetPart, PartChecks>();
  const list = (part: BudgetPart): PartChecks => {
    const checks = known.get(part) ?? listPartChecks(part);
    known.set(part, checks);
    return checks;
  };
  return (budget, scope) => ({
    rules: new Map(listRuleChecks(budget, scope, flags).map((check) => [check.key, check])),
    parts: listParts(budget, scope).map(({ part, image, platform }) => ({
      ...list(part),
      image,
      platform,
    })),
  });
}

const listPathKeys = ({ parts }: ScopeChecks): string[] => [
  ...new Set(parts.flatMap(({ byKey }) => [...byKey.keys()])),
];

/** The path checks that the scope's own parts may have changed; others are compared elsewhere. */
function listTouchedKeys(scope: NamedScope, ...sides: readonly ScopeChecks[]): string[] {
  const isOwn = (part: PlacedChecks): boolean =>
    scope.platform === null ? part.image !== null : part.platform !== null || part.image !== null;
  const own = sides.map(({ parts }) => parts.filter(isOwn));
  const waived = sides.flatMap(({ parts }, side) =>
    (own[side] ?? []).flatMap(({ waivers }) =>
      [...waivers.keys()].flatMap((name) =>
        parts.flatMap(({ keysByName }) => [...(keysByName.get(name) ?? [])]),
      ),
    ),
  );
  return [...new Set([...own.flat().flatMap(({ byKey }) => [...byKey.keys()]), ...waived])];
}

/** What the checks with this key newly allow. */
function findKeyLoosenings(
  key: string,
  base: ScopeChecks,
  head: ScopeChecks,
  allowance: Allowance,
): UnplacedLoosening[] {
  const before = listExcusedChecks(base, key).filter(({ check }) => !check.isImplied);
  const [first] = before;
  if (first === undefined) return [];
  const after = findSameChecks(first.check, head, allowance);
  return [
    ...findLimitLoosenings(
      first.check,
      findStrictest(before.map(({ check }) => check)),
      findStrictest(after.map(({ check }) => check)),
    ),
    ...findWaiverLoosenings(before, after),
  ];
}

function listExcusedChecks({ rules, parts }: ScopeChecks, key: string): ExcusedCheck[] {
  const rule = rules.get(key);
  const checks = rule ? [rule] : parts.flatMap(({ byKey }) => byKey.get(key) ?? []);
  return checks.map((check) => ({ check, waiver: findLongestWaiver(parts, check) }));
}

function findLongestWaiver(parts: readonly PartChecks[], { names }: Check): Waiver | undefined {
  const waivers = parts.flatMap((part) => names.flatMap((name) => part.waivers.get(name) ?? []));
  return waivers.reduce<Waiver | undefined>(
    (longest, one) => (longest === undefined || longest.until < one.until ? one : longest),
    undefined,
  );
}

/** The same check in another scope; for a missing denial, others that deny at least as much. */
function findSameChecks(
  { key, denied }: Check,
  scope: ScopeChecks,
  allowance: Allowance,
): ExcusedCheck[] {
  const same = listExcusedChecks(scope, key);
  if (same.length > 0 || denied === undefined || allowance.left < 0) return same;
  return scope.parts
    .flatMap(({ denials }) => denials)
    .filter((other) => other.denied && isCovered(denied, [other.denied], allowance))
    .map((check) => ({ check, waiver: findLongestWaiver(scope.parts, check) }));
}
