import type { Budget, RuleLimits, RuleSet, WrittenBound } from '../model/budget.ts';
import type { EffectiveLimit } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import { listDistinct } from '../report/words/messages/sentence.ts';
import { RULES, type Rule } from './rules.ts';
import { GENERAL, listParts, type Scope } from './scope.ts';

/** A rule with its limits. */
export interface RuleInForce {
  readonly rule: Rule;
  /** The bounds, each with its source. */
  readonly bounds: RuleLimits;
  readonly limit: EffectiveLimit;
}

/**
 * Lists the rules that apply, in the order of the table. Each bound comes from the first place that
 * sets it, see `listRulePlaces`, or is the default. Rules without an active bound are omitted.
 */
export function listRulesInForce(
  budget: Budget | undefined,
  flags: RuleSet,
  scope: Scope = GENERAL,
): RuleInForce[] {
  const places = listRulePlaces(budget, flags, scope);
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

/**
 * All places that set limits for an image, highest precedence first: flags, then the parts of the
 * file by `listParts`, each with its rules before its preset.
 */
export const listRulePlaces = (
  budget: Budget | undefined,
  flags: RuleSet,
  scope: Scope,
): RulePlace[] => [
  { rules: flags, part: null },
  ...listParts(budget, scope).flatMap(({ part: { rules, preset }, pointer }) =>
    [rules, preset].flatMap((set) => (set === undefined ? [] : [{ rules: set, part: pointer }])),
  ),
];

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
  const places = listDistinct(inForce.map((bound) => bound.from));
  const [first = DEFAULT, ...more] = places;
  return {
    rule: key,
    warnLimit: warn?.limit ?? null,
    failLimit: fail?.limit ?? null,
    from: more.length === 0 ? first : new Message('list', { sentences: places }),
    isDefault: places.every((place) => place === DEFAULT),
  };
}
