import type { Budget, BudgetPart, PathRule, RuleLimits, RuleSet, Waiver } from '../model/budget.ts';
import { addTo } from '../model/group-by.ts';
import type { Bound, Unit } from '../model/report.ts';
import { listRulesInForce } from './effective-limits.ts';
import { expandGlob, type GlobAlternative } from './glob/glob-alternatives.ts';
import type { Scope } from './scope.ts';
import { listWaiverNames } from './waivers.ts';

/** One check of an image in a budget. */
export interface Check {
  /** Identifies the check across budgets, whatever its place and however its glob is written. */
  readonly key: string;
  readonly kind: 'limit' | 'denial';
  /** The rule's key, or the limited or denied glob. */
  readonly label: string;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly warn: number | null;
  readonly fail: number | null;
  /** The names a waiver can use for it. */
  readonly names: readonly string[];
  /** The denied paths; only for a denial. */
  readonly denied?: GlobAlternative;
  /** It isn't written in the budget but follows from a denial. */
  readonly isImplied?: true;
}

/** The path checks and waivers of one part of a budget. */
export interface PartChecks {
  readonly byKey: ReadonlyMap<string, readonly Check[]>;
  readonly denials: readonly Check[];
  /** The keys of the checks that each waiver name covers. */
  readonly keysByName: ReadonlyMap<string, ReadonlySet<string>>;
  /** By rule or path: the waiver that lasts longest. */
  readonly waivers: ReadonlyMap<string, Waiver>;
}

/** The rules that apply in a scope, as checks. */
export const listRuleChecks = (budget: Budget | undefined, scope: Scope, flags: RuleSet): Check[] =>
  listRulesInForce(budget, flags, scope).map(({ rule, bounds }) => ({
    key: `rule ${rule.key}`,
    kind: 'limit',
    label: rule.key,
    unit: rule.unit,
    bound: rule.bound,
    ...toLimits(bounds),
    names: listWaiverNames(rule.key, undefined),
  }));

export function listPartChecks(part: BudgetPart | undefined): PartChecks {
  const byKey = new Map<string, Check[]>();
  const keysByName = new Map<string, Set<string>>();
  const checks = part?.paths.flatMap(listPathChecks) ?? [];
  for (const check of checks) {
    addTo(byKey, check.key, check);
    for (const name of check.names)
      keysByName.set(name, (keysByName.get(name) ?? new Set()).add(check.key));
  }
  const waivers = new Map<string, Waiver>();
  for (const waiver of part?.waivers ?? []) {
    const known = waivers.get(waiver.rule);
    if (known === undefined || known.until < waiver.until) waivers.set(waiver.rule, waiver);
  }
  return {
    byKey,
    denials: checks.filter(({ denied }) => denied !== undefined),
    keysByName,
    waivers,
  };
}

export const toLimits = ({ warn, fail }: RuleLimits): Pick<Check, 'warn' | 'fail'> => ({
  warn: warn?.limit ?? null,
  fail: fail?.limit ?? null,
});

function listPathChecks(rule: PathRule): Check[] {
  const alternatives = expandGlob(rule.path);
  const texts = alternatives.map(({ text }) => text);
  return [
    ...BYTES.flatMap((what) => {
      const limits = rule[what];
      return limits === null
        ? []
        : [createBytesCheck(rule, what, rule.path, texts, toLimits(limits))];
    }),
    ...(rule.isDenied ? listDenialChecks(rule, alternatives) : []),
  ];
}

/** The keys of `paths` that take a limit in bytes. */
const BYTES = ['highestBytes', 'highestGrowthBytes'] as const;

const createBytesCheck = (
  rule: PathRule,
  what: (typeof BYTES)[number],
  label: string,
  alternatives: readonly string[],
  limits: Pick<Check, 'warn' | 'fail'>,
): Check => ({
  key: `${what} ${JSON.stringify(alternatives)}`,
  label: what === 'highestBytes' ? label : `${label} ${what}`,
  kind: 'limit',
  unit: 'bytes',
  bound: 'atMost',
  ...limits,
  names: listWaiverNames(`${rule.id}.${what}`, rule.path),
});

/**
 * Each alternative is a separate denial. A denied path also has no bytes and no growth, so a denial
 * implies both limits at 0.
 */
function listDenialChecks(rule: PathRule, alternatives: readonly GlobAlternative[]): Check[] {
  const names = listWaiverNames(`${rule.id}.deny`, rule.path);
  const texts = alternatives.map(({ text }) => text);
  const nothing = { warn: null, fail: 0 };
  return [
    ...alternatives.map(
      (denied): Check => ({
        key: `denial ${denied.text}`,
        kind: 'denial',
        label: alternatives.length === 1 ? rule.path : denied.text,
        unit: 'count',
        bound: 'atMost',
        ...nothing,
        names,
        denied,
      }),
    ),
    ...[texts, ...texts.map((text) => [text])].flatMap((some) =>
      BYTES.map(
        (what): Check => ({
          ...createBytesCheck(rule, what, rule.path, some, nothing),
          names,
          isImplied: true,
        }),
      ),
    ),
  ];
}
