import type { Budget, BudgetPart } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { rulesInForce } from '../effective-limits.ts';
import type { Need } from '../rules.ts';

/** What is loosened beside limits, where the budget before had a limit that it matters to. */
export function settingLoosenings(base: Budget | undefined, head: Budget | undefined): Loosening[] {
  if (base === undefined) return [];
  const ofFile = (kind: 'estimate' | 'baseline' | 'override', rule: string): Loosening => ({
    kind,
    rule,
    image: null,
  });
  const isEstimated = !base.mayEstimate && head?.mayEstimate === true && limits(base, 'stored');
  const isOptional = base.isBaselineRequired && !head?.isBaselineRequired;
  const label = head?.overrideLabel ?? null;
  const isOverridable = label !== null && label !== base.overrideLabel;
  const limitsGrowth =
    (isOptional || isOverridable) && (limits(base, 'baseline') || limitsPathGrowth(base));
  return [
    ...(isEstimated ? [ofFile('estimate', 'highestPullBytes')] : []),
    ...(isOptional && limitsGrowth ? [ofFile('baseline', 'baseline')] : []),
    ...(isOverridable && limitsGrowth ? [ofFile('override', 'override')] : []),
    ...baseLoosenings(base, head),
    ...imageLoosenings(base, head),
  ];
}

/** Whether a rule that needs this is in force for an image, or for those without an entry. */
const limits = (budget: Budget, need: Need): boolean =>
  [undefined, ...budget.images.keys()].some((name) => limitsFor(budget, need, name));

const limitsFor = (budget: Budget, need: Need, name: string | undefined): boolean =>
  rulesInForce(budget, new Map(), name).some(({ rule }) => rule.needs.includes(need));

const limitsPathGrowth = (budget: Budget): boolean =>
  [budget, ...budget.images.values()].some(({ paths }: BudgetPart) =>
    paths.some(({ highestGrowthBytes }) => highestGrowthBytes !== null),
  );

/** Another base image: which layers are own ones is then another matter. */
function baseLoosenings(base: Budget, head: Budget | undefined): Loosening[] {
  const baseOf = (budget: Budget | undefined, name?: string): string | null =>
    (name === undefined ? undefined : budget?.images.get(name)?.base) ?? budget?.base ?? null;
  const loosening = (image: string | null): Loosening => ({ kind: 'base', rule: 'base', image });
  const isOther = (name?: string): boolean => baseOf(base, name) !== baseOf(head, name);
  const names = new Set([...base.images.keys(), ...(head?.images.keys() ?? [])]);
  const own = (budget: Budget | undefined, name: string): string | null =>
    budget?.images.get(name)?.base ?? null;
  const ofImages = [...names].filter(
    (name) =>
      (own(base, name) ?? own(head, name)) !== null &&
      isOther(name) &&
      limitsFor(base, 'base', name),
  );
  return [
    ...(isOther() && limits(base, 'base') ? [loosening(null)] : []),
    ...ofImages.map(loosening),
  ];
}

/** Images that `plimsoll check` without a source measured, and does not any more. */
function imageLoosenings(base: Budget, head: Budget | undefined): Loosening[] {
  const isListed = (budget: Budget | undefined, name: string): boolean => {
    const entry = budget?.images.get(name);
    return entry !== undefined && (entry.image !== null || entry.build !== null);
  };
  return [...base.images.keys()]
    .filter((name) => isListed(base, name) && !isListed(head, name))
    .map((image) => ({ kind: 'image', rule: 'images', image }));
}
