import type { Budget, Waiver } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { type Check, listPartChecks, listRuleChecks, type PartChecks } from '../budget-checks.ts';
import { type Allowance, createAllowance, isCovered } from '../glob/glob-alternatives.ts';
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
 */
export function findLoosenings(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
): Loosening[] {
  const allowance = createAllowance();
  const [before, after] = [listPartChecks(baseBudget), listPartChecks(headBudget)];
  const compare = (
    old: Scope,
    now: Scope,
    image: string | null,
    pathKeys: Iterable<string>,
  ): Loosening[] =>
    [...old.rules.keys(), ...pathKeys].flatMap((key) =>
      findKeyLoosenings(key, old, now, allowance).map((one) => ({ ...one, image })),
    );
  const general = compare(
    buildScope(baseBudget, before),
    buildScope(headBudget, after),
    null,
    before.byKey.keys(),
  );
  const known = new Set(general.map(toIdentity));
  const names = new Set([
    ...(baseBudget?.images.keys() ?? []),
    ...(headBudget?.images.keys() ?? []),
  ]);
  const ofImages = [...names].flatMap((name) => {
    const [old, now] = [buildScope(baseBudget, before, name), buildScope(headBudget, after, name)];
    return compare(old, now, name, listTouchedKeys(old, now)).filter(
      (one) => !known.has(toIdentity(one)),
    );
  });
  return removeDuplicates([
    ...general,
    ...ofImages,
    ...findIgnoreLoosenings(baseBudget, headBudget, allowance),
    ...findSettingLoosenings(baseBudget, headBudget),
    ...findSourceLoosenings(baseBudget, headBudget),
  ]);
}

const toIdentity = (loosening: Loosening): string => JSON.stringify({ ...loosening, image: null });

const removeDuplicates = (list: readonly Loosening[]): Loosening[] => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
];

/**
 * The checks on an image: rules, and the path checks of the general part and the image's own part.
 */
interface Scope {
  readonly rules: ReadonlyMap<string, Check>;
  readonly parts: readonly PartChecks[];
}

const buildScope = (budget: Budget | undefined, general: PartChecks, name?: string): Scope => ({
  rules: new Map(listRuleChecks(budget, name).map((check) => [check.key, check])),
  parts: name === undefined ? [general] : [general, listPartChecks(budget?.images.get(name))],
});

/**
 * The path checks that an image's entry may have changed; the general part is compared only once.
 */
function listTouchedKeys(...scopes: readonly Scope[]): string[] {
  const own = scopes.flatMap(({ parts }) => [...(parts[1]?.byKey.keys() ?? [])]);
  const waived = scopes.flatMap(({ parts }) =>
    [...(parts[1]?.waivers.keys() ?? [])].flatMap((name) =>
      parts.flatMap(({ keysByName }) => [...(keysByName.get(name) ?? [])]),
    ),
  );
  return [...new Set([...own, ...waived])];
}

/** What the checks with this key newly allow. */
function findKeyLoosenings(
  key: string,
  base: Scope,
  head: Scope,
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

function listExcusedChecks({ rules, parts }: Scope, key: string): ExcusedCheck[] {
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
  scope: Scope,
  allowance: Allowance,
): ExcusedCheck[] {
  const same = listExcusedChecks(scope, key);
  if (same.length > 0 || denied === undefined || allowance.left < 0) return same;
  return scope.parts
    .flatMap(({ denials }) => denials)
    .filter((other) => other.denied && isCovered(denied, [other.denied], allowance))
    .map((check) => ({ check, waiver: findLongestWaiver(scope.parts, check) }));
}
