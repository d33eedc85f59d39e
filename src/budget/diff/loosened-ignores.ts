import type { Budget, BudgetPart, RuleSet } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { listRuleChecks } from '../budget-checks.ts';
import {
  type Allowance,
  expandGlob,
  type GlobAlternative,
  isCovered,
} from '../glob/glob-alternatives.ts';
import { listScopes } from '../scope.ts';

const RULE = 'highestReclaimableBytes';

/** Newly ignored paths, if the base budget, or a flag, limits reclaimable bytes. */
export function findIgnoreLoosenings(
  baseBudget: Budget | undefined,
  headBudget: Budget | undefined,
  flags: RuleSet,
  allowance: Allowance,
): Loosening[] {
  const asked = new Set(
    listScopes(baseBudget)
      .filter((scope) =>
        listRuleChecks(baseBudget, scope, flags).some(({ label }) => label === RULE),
      )
      .map(({ image }) => image),
  );
  const isAsked = (name: string): boolean => asked.has(baseBudget?.images.has(name) ? name : null);
  if (headBudget === undefined || asked.size === 0) return [];
  const general = listAlternatives(baseBudget);
  const news = findNewIgnores(headBudget, [general], allowance);
  const known = new Set(news);
  const ofImages = [...headBudget.images].flatMap(([name, entry]) => {
    if (entry.ignore.length === 0 || !isAsked(name)) return [];
    const own = findNewIgnores(
      entry,
      [general, listAlternatives(baseBudget?.images.get(name))],
      allowance,
    );
    return own.filter((rule) => !known.has(rule)).map((rule) => toLoosening(rule, name));
  });
  return [...news.map((rule) => toLoosening(rule, null)), ...ofImages];
}

const toLoosening = (rule: string, image: string | null): Loosening => ({
  kind: 'ignore',
  rule,
  image,
});

type Alternatives = ReadonlyMap<string, GlobAlternative>;

const listAlternatives = (part: BudgetPart | undefined): Alternatives =>
  new Map(part?.ignore.flatMap(expandGlob).map((one) => [one.text, one]));

/** The globs with an alternative that wasn't covered before. */
function findNewIgnores(
  { ignore }: BudgetPart,
  before: readonly Alternatives[],
  allowance: Allowance,
): string[] {
  const isKnown = (one: GlobAlternative): boolean =>
    before.some((known) => known.has(one.text)) ||
    before.some((known) => isCovered(one, known.values(), allowance));
  return ignore.filter((glob) => !expandGlob(glob).every(isKnown));
}
