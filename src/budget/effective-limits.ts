import type { Budget, BudgetPart, RuleLimits, RuleSet, WrittenBound } from '../model/budget.ts';
import type { EffectiveLimit } from '../model/report.ts';
import { joinPointer } from './parse/budget-reader.ts';
import { RULES, type Rule } from './rules.ts';

/** A rule with the limits it is judged by. */
export interface RuleInForce {
  readonly rule: Rule;
  /** The bounds, each with its source. */
  readonly bounds: RuleLimits;
  readonly limit: EffectiveLimit;
}

/**
 * Lists the rules in force, in the order of the table. Each bound comes from the first place that
 * sets it: flags, the image's rules and preset, the general rules and preset, the default. Rules
 * without an active bound are left out.
 * @param imageName undefined, or an image without an entry, for the general rules
 */
export function listRulesInForce(
  budget: Budget | undefined,
  flags: RuleSet,
  imageName?: string,
): RuleInForce[] {
  const places = listRulePlaces(budget, flags, imageName);
  return RULES.flatMap((rule) => {
    const bounds = mergeBounds([
      ...places.map(({ rules }) => rules.get(rule.key)),
      getDefault(rule),
    ]);
    const limit = toEffectiveLimit(rule.key, bounds);
    return limit === undefined ? [] : [{ rule, bounds, limit }];
  });
}

/** Limits that were set together. */
export interface RulePlace {
  readonly rules: RuleSet;
  /** The JSON pointer of the part of the file that has them; `null` for flags. */
  readonly part: string | null;
}

/** All places that set limits for an image, highest precedence first. */
export function listRulePlaces(
  budget: Budget | undefined,
  flags: RuleSet,
  imageName: string | undefined,
): RulePlace[] {
  const ofImage = imageName === undefined ? undefined : budget?.images.get(imageName);
  return [
    { rules: flags, part: null },
    ...listPartPlaces(ofImage, joinPointer('/images', imageName ?? '')),
    ...listPartPlaces(budget, ''),
  ];
}

const listPartPlaces = (part: BudgetPart | undefined, pointer: string): RulePlace[] =>
  [part?.rules, part?.preset].flatMap((rules) =>
    rules === undefined ? [] : [{ rules, part: pointer }],
  );

const DEFAULT = 'default';

function getDefault({ isLevel, default: limit }: Rule): RuleLimits {
  if (isLevel) return { warn: { limit: 0, from: DEFAULT } };
  return limit === null ? {} : { fail: { limit, from: DEFAULT } };
}

/** @param places the limits from each place, highest precedence first */
function mergeBounds(places: readonly (RuleLimits | undefined)[]): RuleLimits {
  const warn = places.find((place) => place?.warn !== undefined)?.warn;
  const fail = places.find((place) => place?.fail !== undefined)?.fail;
  return { ...(warn && { warn }), ...(fail && { fail }) };
}

/** @returns undefined if both bounds are off or unset */
export function toEffectiveLimit(
  key: string,
  { warn, fail }: RuleLimits,
): EffectiveLimit | undefined {
  const inForce = [fail, warn].filter(
    (bound): bound is WrittenBound => bound !== undefined && bound.limit !== null,
  );
  if (inForce.length === 0) return undefined;
  const from = [...new Set(inForce.map((bound) => bound.from))];
  return {
    rule: key,
    warnLimit: warn?.limit ?? null,
    failLimit: fail?.limit ?? null,
    from: from.join(', '),
    isDefault: from.every((place) => place === DEFAULT),
  };
}
