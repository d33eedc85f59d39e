import { SCHEMA_ID } from '../../budget/budget-schema.ts';
import { findRule, type Rule } from '../../budget/rules.ts';
import type { PathRule } from '../../model/budget.ts';
import type { ImageFacts } from '../../model/facts.ts';
import { isGrowth } from '../judge-image.ts';
import { judgePaths } from '../path-rules.ts';
import { chooseEntryNames } from './entry-names.ts';
import { formatLimit } from './limit-text.ts';
import { proposeLimit } from './propose-limit.ts';

/** An image to draw a budget up for, with its facts on every platform. */
export interface DraftSubject {
  /** As the user calls it, or as it calls itself. */
  readonly name: string;
  /** Where it is, as on the command line; `null` where the budget cannot say. */
  readonly source: string | null;
  readonly facts: readonly ImageFacts[];
}

/** A budget that holds for what was measured, before it is written down. */
export interface BudgetDraft {
  readonly schemaId: string;
  readonly names: readonly string[];
  /** For all images. */
  readonly rules: readonly DraftRule[];
  /** One for each image; empty where there is only one, whose rules are among the general ones. */
  readonly images: readonly DraftImage[];
  readonly denial: { readonly path: string; readonly holds: boolean };
}

export interface DraftImage {
  readonly name: string;
  readonly source: string | null;
  readonly rules: readonly DraftRule[];
}

export interface DraftRule extends Pick<Rule, 'key' | 'unit'> {
  /** As it is to be written. */
  readonly limit: string;
  /** What was measured, the worst of it; `null` where dive has no number. */
  readonly value: number | null;
  /** Better not in force unless somebody decides so. */
  readonly isSuggestion: boolean;
}

const FOR_ALL = ['lowestEfficiency', 'highestWastedBytes', 'highestUserWastedPercent'];
const FOR_EACH = [
  'highestImageBytes',
  'highestReclaimableBytes',
  'highestLayerCount',
  'highestPullBytes',
];
/** What other machines may not be able to measure. */
const SUGGESTED = ['highestPullBytes'];

/**
 * No image says by itself how much a change may add to it. In force, the rule would be skipped in every run that compares
 * with nothing: in a terminal, and in the first of a workflow.
 */
const GROWTH: DraftRule = {
  key: 'highestGrowthPercent',
  unit: 'ratio',
  limit: '5%',
  value: null,
  isSuggestion: true,
};

const NO_HISTORY: PathRule = {
  id: 'paths[0]',
  path: '**/.git',
  highestBytes: null,
  highestGrowthBytes: null,
  isDenied: true,
  why: null,
  from: '',
};

/** Draws up a budget that these images keep, with some room. */
export function draftBudget(subjects: readonly DraftSubject[]): BudgetDraft {
  const all = subjects.flatMap(({ facts }) => facts);
  const [only, ...others] = subjects;
  const shared = draftRules(FOR_ALL, all);
  const names = chooseEntryNames(subjects.map(({ name }) => name));
  return {
    schemaId: SCHEMA_ID,
    names: subjects.map(({ name }) => name),
    rules: [
      ...shared,
      ...(only !== undefined && others.length === 0 ? draftRules(FOR_EACH, only.facts) : []),
      GROWTH,
    ],
    images:
      others.length === 0
        ? []
        : subjects.map(({ source, facts }, index) => ({
            name: names[index] as string,
            source,
            rules: draftRules(FOR_EACH, facts),
          })),
    denial: { path: NO_HISTORY.path, holds: all.every(hasNoHistory) },
  };
}

/** No growth is asked for. */
const NO_BASELINE = { outcome: 'skipped', why: '' } as const;

/** Where the paths are not known, nobody knows. */
const hasNoHistory = ({ tree }: ImageFacts): boolean =>
  tree !== null &&
  judgePaths(tree, [NO_HISTORY], [], NO_BASELINE).findings.every(
    ({ outcome }) => outcome === 'pass',
  );

function draftRules(keys: readonly string[], facts: readonly ImageFacts[]): DraftRule[] {
  return keys.flatMap((key) => {
    const rule = findRule(key);
    return rule === undefined ? [] : draftRule(rule, facts);
  });
}

/** @returns nothing for a measure that some image lacks, unless dive gives its rule a default that would be in force */
function draftRule(rule: Rule, facts: readonly ImageFacts[]): DraftRule[] {
  const judged = facts.filter((one) => !alwaysPasses(rule, one));
  const values = judged.map((one) => readExactValue(rule, one));
  const isMeasured = !values.includes(null);
  if (!isMeasured && !rule.isDive) return [];
  const worst = rule.bound === 'atMost' ? Math.max : Math.min;
  const value = isMeasured && values.length > 0 ? worst(...values.map(Number)) : null;
  const imageBytes = Math.max(...facts.map(({ measures }) => measures.imageBytes));
  const limit =
    value === null ? (isMeasured ? rule.default : null) : proposeLimit(rule, value, imageBytes);
  const { key, unit } = rule;
  return [
    { key, unit, value, limit: formatLimit(unit, limit), isSuggestion: SUGGESTED.includes(key) },
  ];
}

/** Of 0 / 0 dive says that it holds, whatever the limit. */
const alwaysPasses = ({ measure }: Rule, { measures, diveUserWasted }: ImageFacts): boolean =>
  measure === 'userWastedRatio' && measures[measure] === null && diveUserWasted === 'NaN';

function readExactValue({ measure }: Rule, { measures, exactness }: ImageFacts): number | null {
  if (isGrowth(measure) || (measure === 'pullBytes' && exactness.pullBytes === 'estimate'))
    return null;
  return measures[measure] ?? null;
}
