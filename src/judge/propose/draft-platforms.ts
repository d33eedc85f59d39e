import { findRule } from '../../budget/rules.ts';
import type { DraftLimits } from '../../model/budget-draft.ts';
import type { ReadFacts } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import { listPlatformNames, toPlatformName } from '../../oci/platform.ts';
import { draftRules, FOR_EACH } from './draft-rules.ts';
import { toCost } from './propose-limit.ts';

/**
 * Drafts the limits of an image. Platforms that need less by more than the headroom get their own,
 * because the worst platform would break them.
 */
export function draftLimits(facts: readonly ReadFacts[]): DraftLimits {
  const worst = new Map(draftRules(FOR_EACH, facts).map(({ key, value }) => [key, value]));
  const platforms = [...groupByPlatform(facts)].flatMap(([name, own]) => {
    const rules = draftRules(FOR_EACH, own).filter(({ key, figure, isSuggestion }) => {
      const value = worst.get(key) ?? null;
      const rule = findRule(key);
      if (isSuggestion || rule === undefined || figure === null || value === null) return false;
      return toCost(rule, value) > toCost(rule, figure);
    });
    return rules.length === 0 ? [] : [{ name, rules, own }];
  });
  const listOthers = (key: string): readonly ReadFacts[] => {
    const withOwn = platforms.filter(({ rules }) => rules.some((rule) => rule.key === key));
    return facts.filter((one) => !withOwn.some(({ own }) => own.includes(one)));
  };
  return {
    rules: FOR_EACH.flatMap((key) => draftRules([key], listOthers(key))),
    platforms: platforms.map(({ name, rules }) => ({ name, rules })),
  };
}

/** By the name without a variant, unless the image has several variants of it. */
function groupByPlatform(facts: readonly ReadFacts[]): Map<string, ReadFacts[]> {
  const named = facts.flatMap((one) => {
    const [exact, general = exact] = listPlatformNames(one.key.platform);
    const isKnown = exact !== undefined && toPlatformName(exact) !== undefined;
    return isKnown && general !== undefined ? [{ exact, general, one }] : [];
  });
  const variants = groupBy(named, ({ general }) => general);
  const choose = ({ exact, general }: { readonly exact: string; readonly general: string }) =>
    variants.get(general)?.every((other) => other.exact === exact) ? general : exact;
  return new Map(
    [...groupBy(named, choose)].map(([name, some]) => [name, some.map(({ one }) => one)]),
  );
}
