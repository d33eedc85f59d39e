import type { Budget, Waiver } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { type Check, type PartChecks, partChecks, ruleChecks } from '../budget-checks.ts';
import { type Allowance, isCovered, newAllowance } from '../glob/glob-alternatives.ts';
import { ignoreLoosenings } from './loosened-ignores.ts';
import { limitLoosenings, strictest, type Unplaced } from './loosened-limits.ts';
import { settingLoosenings } from './loosened-settings.ts';
import { sourceLoosenings } from './loosened-sources.ts';
import { type ExcusedCheck, waiverLoosenings } from './loosened-waivers.ts';

/**
 * What a budget allows that the one before it did not, whatever either looks like: limits are compared as they hold, with
 * dive's defaults where a budget is silent, and paths by what they select. Whenever facts fail by one and not by
 * the other, there is something in the list. What became stricter is not.
 * @param base the budget before; undefined: there was none, so dive's defaults held
 * @param head the budget after; undefined: it is gone
 */
export function loosenings(base: Budget | undefined, head: Budget | undefined): Loosening[] {
  const allowance = newAllowance();
  const [before, after] = [partChecks(base), partChecks(head)];
  const compare = (
    old: Scope,
    now: Scope,
    image: string | null,
    pathKeys: Iterable<string>,
  ): Loosening[] =>
    [...old.rules.keys(), ...pathKeys].flatMap((key) =>
      keyLoosenings(key, old, now, allowance).map((one) => ({ ...one, image })),
    );
  const general = compare(scopeOf(base, before), scopeOf(head, after), null, before.byKey.keys());
  const known = new Set(general.map(identity));
  const names = new Set([...(base?.images.keys() ?? []), ...(head?.images.keys() ?? [])]);
  const ofImages = [...names].flatMap((name) => {
    const [old, now] = [scopeOf(base, before, name), scopeOf(head, after, name)];
    return compare(old, now, name, touchedKeys(old, now)).filter(
      (one) => !known.has(identity(one)),
    );
  });
  return unique([
    ...general,
    ...ofImages,
    ...ignoreLoosenings(base, head, allowance),
    ...settingLoosenings(base, head),
    ...sourceLoosenings(base, head),
  ]);
}

const identity = (loosening: Loosening): string => JSON.stringify({ ...loosening, image: null });

const unique = (list: readonly Loosening[]): Loosening[] => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
];

/** What an image is held against: by the rules, and by the general part of a budget with the image's own. */
interface Scope {
  readonly rules: ReadonlyMap<string, Check>;
  readonly parts: readonly PartChecks[];
}

const scopeOf = (budget: Budget | undefined, general: PartChecks, name?: string): Scope => ({
  rules: new Map(ruleChecks(budget, name).map((check) => [check.key, check])),
  parts: name === undefined ? [general] : [general, partChecks(budget?.images.get(name))],
});

/** The checks of paths that an image's entry may have changed; those of the general part alone are compared once for all. */
function touchedKeys(...scopes: readonly Scope[]): string[] {
  const own = scopes.flatMap(({ parts }) => [...(parts[1]?.byKey.keys() ?? [])]);
  const waived = scopes.flatMap(({ parts }) =>
    [...(parts[1]?.waivers.keys() ?? [])].flatMap((name) =>
      parts.flatMap(({ keysByName }) => [...(keysByName.get(name) ?? [])]),
    ),
  );
  return [...new Set([...own, ...waived])];
}

/** What one key's checks allow that they did not; apart from where. */
function keyLoosenings(key: string, base: Scope, head: Scope, allowance: Allowance): Unplaced[] {
  const before = excusedChecks(base, key).filter(({ check }) => !check.isImplied);
  const [first] = before;
  if (first === undefined) return [];
  const after = sameChecks(first.check, head, allowance);
  return [
    ...limitLoosenings(
      first.check,
      strictest(before.map(({ check }) => check)),
      strictest(after.map(({ check }) => check)),
    ),
    ...waiverLoosenings(before, after),
  ];
}

function excusedChecks({ rules, parts }: Scope, key: string): ExcusedCheck[] {
  const rule = rules.get(key);
  const checks = rule ? [rule] : parts.flatMap(({ byKey }) => byKey.get(key) ?? []);
  return checks.map((check) => ({ check, waiver: longestWaiver(parts, check) }));
}

function longestWaiver(parts: readonly PartChecks[], { names }: Check): Waiver | undefined {
  const waivers = parts.flatMap((part) => names.flatMap((name) => part.waivers.get(name) ?? []));
  return waivers.reduce<Waiver | undefined>(
    (longest, one) => (longest === undefined || longest.until < one.until ? one : longest),
    undefined,
  );
}

/** The same check in another scope; for a denial that is not there, those that deny as much. */
function sameChecks({ key, denied }: Check, scope: Scope, allowance: Allowance): ExcusedCheck[] {
  const same = excusedChecks(scope, key);
  if (same.length > 0 || denied === undefined || allowance.left < 0) return same;
  return scope.parts
    .flatMap(({ denials }) => denials)
    .filter((other) => other.denied && isCovered(denied, [other.denied], allowance))
    .map((check) => ({ check, waiver: longestWaiver(scope.parts, check) }));
}
