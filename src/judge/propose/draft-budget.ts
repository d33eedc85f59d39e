import { findPreset } from '../../budget/presets.ts';
import { SCHEMA_ID } from '../../budget/schema/budget-schema.ts';
import type { PathRule } from '../../model/budget.ts';
import type { BudgetDraft, DraftRule } from '../../model/budget-draft.ts';
import type { ReadFacts } from '../../model/facts.ts';
import { judgePaths } from '../path-rules.ts';
import { draftLimits } from './draft-platforms.ts';
import { draftRules } from './draft-rules.ts';
import { chooseEntryNames } from './entry-names.ts';

/** An image to write a budget for, with its facts on every platform. */
export interface DraftSubject {
  /** The name given by the user, or the image's own. */
  readonly name: string;
  /** The source, as on the command line; `null` if the budget can't name it. */
  readonly source: string | null;
  readonly facts: readonly ReadFacts[];
}

const FOR_ALL = ['lowestEfficiency', 'highestWastedBytes', 'highestUserWastedPercent'];
/**
 * A single image doesn't show how much a change may add. If enabled, the rule would be skipped in
 * every run without a baseline: on a terminal, and in a workflow's first run.
 */
const GROWTH: DraftRule = {
  key: 'highestGrowthPercent',
  unit: 'ratio',
  limit: '5%',
  figure: null,
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
 * @param presetName default: the preset of the runtime, if all images have the same
 */
export function draftBudget(
  subjects: readonly DraftSubject[],
  presetName: string | undefined = detectPreset(subjects),
): BudgetDraft {
  const preset = presetName === undefined ? undefined : findPreset(presetName);
  const all = subjects.flatMap(({ facts }) => facts);
  const [only, ...others] = subjects;
  const shared = draftRules(FOR_ALL, all);
  const single = only !== undefined && others.length === 0 ? draftLimits(only.facts) : undefined;
  const names = chooseEntryNames(subjects.map(({ name }) => name));
  return {
    schemaId: SCHEMA_ID,
    names: subjects.map(({ name }) => name),
    ...(presetName !== undefined &&
      preset && { preset: { name: presetName, title: preset.title } }),
    rules: [...shared, ...(single?.rules ?? []), GROWTH],
    platforms: single?.platforms ?? [],
    images:
      others.length === 0
        ? []
        : subjects.map(({ source, facts }, index) => ({
            name: names[index] as string,
            source,
            ...draftLimits(facts),
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
