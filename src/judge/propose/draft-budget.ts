import { SCHEMA_ID } from '../../budget/budget-schema.ts';
import { findPreset } from '../../budget/presets.ts';
import { findRule, type Rule } from '../../budget/rules.ts';
import type { PathRule } from '../../model/budget.ts';
import type { ReadFacts } from '../../model/facts.ts';
import { judgePaths } from '../path-rules.ts';
import { chooseEntryNames } from './entry-names.ts';
import { formatLimit } from './limit-text.ts';
import { proposeLimit } from './propose-limit.ts';

/** An image to write a budget for, with its facts on every platform. */
export interface DraftSubject {
  /** The name given by the user, or the image's own. */
  readonly name: string;
  /** The source, as on the command line; `null` if the budget can't name it. */
  readonly source: string | null;
  readonly facts: readonly ReadFacts[];
}

/** A budget that the measured images pass, not yet written. */
export interface BudgetDraft {
  readonly schemaId: string;
  readonly names: readonly string[];
  /** A named set of limits, which the rules override. */
  readonly preset?: { readonly name: string; readonly title: string };
  /** The general rules. */
  readonly rules: readonly DraftRule[];
  /** One per image; empty for a single image, whose rules are general rules. */
  readonly images: readonly DraftImage[];
  readonly denial: { readonly path: string; readonly holds: boolean };
}

export interface DraftImage {
  readonly name: string;
  readonly source: string | null;
  readonly rules: readonly DraftRule[];
}

export interface DraftRule extends Pick<Rule, 'key' | 'unit'> {
  /** As written to the file. */
  readonly limit: string;
  /** The worst measured value; `null` if dive has no number. */
  readonly value: number | null;
  /** Written as a comment, for the user to enable. */
  readonly isSuggestion: boolean;
}

const FOR_ALL = ['lowestEfficiency', 'highestWastedBytes', 'highestUserWastedPercent'];
const FOR_EACH = [
  'highestImageBytes',
  'highestReclaimableBytes',
  'highestLayerCount',
  'highestPullBytes',
];
/** Other machines may not be able to measure these. */
const SUGGESTED = ['highestPullBytes'];

/**
 * A single image doesn't show how much a change may add. In force, the rule would be skipped in
 * every run without a baseline: in a terminal, and in a workflow's first run.
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

/**
 * Drafts a budget that these images pass, with some headroom.
 * @param presetName by default that of the runtime, if all images have the same
 */
export function draftBudget(
  subjects: readonly DraftSubject[],
  presetName: string | undefined = detectPreset(subjects),
): BudgetDraft {
  const preset = presetName === undefined ? undefined : findPreset(presetName);
  const all = subjects.flatMap(({ facts }) => facts);
  const [only, ...others] = subjects;
  const shared = draftRules(FOR_ALL, all);
  const names = chooseEntryNames(subjects.map(({ name }) => name));
  return {
    schemaId: SCHEMA_ID,
    names: subjects.map(({ name }) => name),
    ...(presetName !== undefined &&
      preset && { preset: { name: presetName, title: preset.title } }),
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

function detectPreset(subjects: readonly DraftSubject[]): string | undefined {
  const runtimes = new Set(
    subjects.flatMap(({ facts }) => facts.map(({ files }) => files.runtime?.name)),
  );
  const [name] = runtimes;
  return runtimes.size === 1 ? name : undefined;
}

/** The drafted rules include no growth rule. */
const NO_BASELINE = { outcome: 'skipped', why: '' } as const;

/** Unknown paths can't be checked. */
const hasNoHistory = ({ files: { tree } }: ReadFacts): boolean =>
  tree !== null &&
  judgePaths(tree, [NO_HISTORY], [], NO_BASELINE).findings.every(
    ({ outcome }) => outcome === 'pass',
  );

function draftRules(keys: readonly string[], facts: readonly ReadFacts[]): DraftRule[] {
  return keys.flatMap((key) => {
    const rule = findRule(key);
    return rule === undefined ? [] : draftRule(rule, facts);
  });
}

/** @returns nothing if an image lacks the measure, unless dive has a default for its rule */
function draftRule(rule: Rule, facts: readonly ReadFacts[]): DraftRule[] {
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

/** dive passes 0 / 0, whatever the limit. */
const alwaysPasses = ({ measure }: Rule, { measures, files }: ReadFacts): boolean =>
  measure === 'userWastedRatio' && measures[measure] === null && files.diveUserWasted === 'NaN';

function readExactValue({ measure }: Rule, { measures, pullBytesAre }: ReadFacts): number | null {
  if (measure === 'pullBytes' && pullBytesAre === 'estimate') return null;
  const known: Readonly<Partial<Record<Rule['measure'], number | null>>> = measures;
  return known[measure] ?? null;
}
