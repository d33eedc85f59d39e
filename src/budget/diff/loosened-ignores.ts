import type { Budget, BudgetPart } from '../../model/budget.ts';
import type { Loosening } from '../../model/report.ts';
import { ruleChecks } from '../budget-checks.ts';
import {
  type Allowance,
  type GlobAlternative,
  globAlternatives,
  isCovered,
} from '../glob/glob-alternatives.ts';

const RULE = 'highestReclaimableBytes';

/** Paths that are left out of reclaimable bytes and were not, where a rule asked for those bytes. */
export function ignoreLoosenings(
  base: Budget | undefined,
  head: Budget | undefined,
  allowance: Allowance,
): Loosening[] {
  const isAsked = (name?: string): boolean =>
    ruleChecks(base, name).some(({ label }) => label === RULE);
  if (head === undefined || ![undefined, ...(base?.images.keys() ?? [])].some(isAsked)) return [];
  const general = alternativesOf(base);
  const news = newIgnores(head, [general], allowance);
  const known = new Set(news);
  const ofImages = [...head.images].flatMap(([name, entry]) => {
    if (entry.ignore.length === 0 || !isAsked(name)) return [];
    const own = newIgnores(entry, [general, alternativesOf(base?.images.get(name))], allowance);
    return own.filter((rule) => !known.has(rule)).map((rule) => loosening(rule, name));
  });
  return [...news.map((rule) => loosening(rule, null)), ...ofImages];
}

const loosening = (rule: string, image: string | null): Loosening => ({
  kind: 'ignore',
  rule,
  image,
});

type Alternatives = ReadonlyMap<string, GlobAlternative>;

const alternativesOf = (part: BudgetPart | undefined): Alternatives =>
  new Map(part?.ignore.flatMap(globAlternatives).map((one) => [one.text, one]));

/** The globs of which some alternative was not ignored before, nor any that selects as much. */
function newIgnores(
  { ignore }: BudgetPart,
  before: readonly Alternatives[],
  allowance: Allowance,
): string[] {
  const isKnown = (one: GlobAlternative): boolean =>
    before.some((known) => known.has(one.text)) ||
    before.some((known) => isCovered(one, known.values(), allowance));
  return ignore.filter((glob) => !globAlternatives(glob).every(isKnown));
}
