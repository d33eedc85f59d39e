import type { Budget, BudgetPart, RuleSet } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { BASE_ALLOWED, BASE_PINNED, findBaseRules } from '../base-rules.ts';
import { listRulesInForce } from '../effective-limits.ts';
import type { Need } from '../rules.ts';
import { listAllParts, listScopes, type PlacedPart, type Scope } from '../scope.ts';
import { findCostLoosenings } from './loosened-cost.ts';
import { findFleetLoosenings } from './loosened-fleet.ts';
import { findPullLoosenings } from './loosened-pull.ts';
import { isListed } from './loosened-sources.ts';

/**
 * Loosened settings other than limits. Those that only one kind of limit depends on count if the
 * base budget, or a flag, sets such a limit.
 */
export function findSettingLoosenings(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
  flags: RuleSet,
): Loosening[] {
  const isEstimated =
    baseBudget?.mayEstimate !== true &&
    headBudget?.mayEstimate === true &&
    hasRuleNeeding(baseBudget, flags, 'stored');
  const ofAny: Loosening[] = [
    ...(isEstimated ? [{ kind: 'estimate' as const, rule: 'highestPullBytes', image: null }] : []),
    ...listSettingChanges(baseBudget, headBudget),
  ];
  if (baseBudget === undefined) return ofAny;
  return [
    ...ofAny,
    ...findPullLoosenings(baseBudget, headBudget),
    ...findCostLoosenings(baseBudget, headBudget, hasCostLimit(baseBudget, flags)),
    ...findFleetLoosenings(baseBudget, headBudget),
    ...findBaseImageLoosenings(baseBudget, headBudget, flags),
    ...findBaseRuleLoosenings(baseBudget, headBudget),
    ...findImageLoosenings(baseBudget, headBudget),
  ];
}

/** Whether any image, or one without an entry, has a rule that applies and needs this. */
const hasRuleNeeding = (budget: Budget | undefined, flags: RuleSet, need: Need): boolean =>
  listScopes(budget).some((scope) => hasRuleNeedingIn(budget, flags, need, scope));

const hasCostLimit = (budget: Budget, flags: RuleSet): boolean =>
  listScopes(budget).some((scope) =>
    listRulesInForce(budget, flags, scope).some(({ rule }) => rule.measure === 'costPerYear'),
  );

const hasRuleNeedingIn = (
  budget: Budget | undefined,
  flags: RuleSet,
  need: Need,
  scope: Scope,
): boolean => listRulesInForce(budget, flags, scope).some(({ rule }) => rule.needs.includes(need));

/** Every change, because whether one allows more depends on what is measured later. */
function listSettingChanges(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
): Loosening[] {
  if (headBudget === undefined) return [];
  const parts = baseBudget === undefined ? [] : listAllParts(baseBudget);
  const before = new Map(parts.map(({ pointer, part }) => [pointer, part]));
  return listAllParts(headBudget).flatMap((placed) =>
    comparePartSettings(before.get(placed.pointer), placed),
  );
}

/** Other settings of a new part are separate limits. */
const ENFORCE_FROM = 'enforce-from';

function comparePartSettings(
  before: BudgetPart | undefined,
  { part, image, platform }: PlacedPart,
): Loosening[] {
  const old: ReadonlyMap<string, string> = before?.settings ?? new Map();
  const keys = [...new Set([...old.keys(), ...part.settings.keys()])];
  const compared = before === undefined ? keys.filter((key) => key === ENFORCE_FROM) : keys;
  return compared.flatMap((rule) => {
    const [oldValue, newValue] = [old.get(rule), part.settings.get(rule)];
    return oldValue === newValue
      ? []
      : [
          {
            ...({ kind: 'setting', rule, image } as const),
            ...(platform !== null && { platform }),
            oldValue: toSettingText(oldValue),
            newValue: toSettingText(newValue),
          },
        ];
  });
}

/** Text without its quotes, and everything else as JSON, which is also YAML. */
function toSettingText(json: string | undefined): string | null {
  if (json === undefined) return null;
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : json;
}

/** A different base image changes which layers are the image's own. */
function findBaseImageLoosenings(
  baseBudget: Budget,
  headBudget: Budget | undefined,
  flags: RuleSet,
): Loosening[] {
  const getOwnBaseImage = (budget: Budget | undefined, name: string): string | null =>
    budget?.images.get(name)?.base ?? null;
  const getBaseImage = (budget: Budget | undefined, name?: string): string | null =>
    (name === undefined ? null : getOwnBaseImage(budget, name)) ?? budget?.base ?? null;
  const createLoosening = (image: string | null): Loosening => ({
    kind: 'base',
    rule: 'base',
    image,
  });
  const isOther = (name?: string): boolean =>
    getBaseImage(baseBudget, name) !== getBaseImage(headBudget, name);
  const ofImages = listImageNames(baseBudget, headBudget).filter(
    (name) =>
      (getOwnBaseImage(baseBudget, name) ?? getOwnBaseImage(headBudget, name)) !== null &&
      isOther(name) &&
      listScopes(baseBudget).some(
        (scope) =>
          scope.image === (baseBudget.images.has(name) ? name : null) &&
          hasRuleNeedingIn(baseBudget, flags, 'base', scope),
      ),
  );
  return [
    ...(isOther() && hasRuleNeeding(baseBudget, flags, 'base') ? [createLoosening(null)] : []),
    ...ofImages.map(createLoosening),
  ];
}

/** Base images that pass now and did not before, by the text of their globs. */
function findBaseRuleLoosenings(baseBudget: Budget, headBudget: Budget | undefined): Loosening[] {
  const compare = (image: string | null): Loosening[] => {
    const before = findBaseRules(baseBudget, image ?? undefined);
    const after = findBaseRules(headBudget, image ?? undefined);
    const news = (after.allowed?.globs ?? []).filter(
      (glob) => !before.allowed?.globs.includes(glob),
    );
    const isWider = before.allowed && (after.allowed === undefined || news.length > 0);
    return [
      ...(before.pinned && !after.pinned
        ? [{ kind: 'base' as const, rule: BASE_PINNED, image }]
        : []),
      ...(isWider
        ? [{ kind: 'base' as const, rule: BASE_ALLOWED, image, newValue: news.join(', ') || null }]
        : []),
    ];
  };
  const general = compare(null);
  const known = new Set(general.map(({ rule, newValue }) => `${rule} ${newValue}`));
  const ofImages = listImageNames(baseBudget, headBudget)
    .flatMap(compare)
    .filter(({ rule, newValue }) => !known.has(`${rule} ${newValue}`));
  return [...general, ...ofImages];
}

const listImageNames = (...budgets: readonly (Budget | undefined)[]): string[] => [
  ...new Set(budgets.flatMap((budget) => [...(budget?.images.keys() ?? [])])),
];

/** Images that `plimsoll check` without a source no longer measures. */
function findImageLoosenings(baseBudget: Budget, headBudget: Budget | undefined): Loosening[] {
  return [...baseBudget.images].flatMap(([image, entry]) => {
    const now = headBudget?.images.get(image);
    const isGone = isListed(entry) && !(now && isListed(now));
    return isGone ? [{ kind: 'image', rule: 'images', image }] : [];
  });
}
