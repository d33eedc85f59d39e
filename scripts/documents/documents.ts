import { RULES } from '../../src/budget/rules.ts';
import { rulesRenderers } from '../../src/report/rules-table.ts';
import { renderInputs, renderOutputs } from './action-tables.ts';
import { ADVICE_PAGES, renderAdviceIndex } from './advice-pages.ts';
import { renderFlags, renderUsage } from './command-tables.ts';
import { replaceMarked } from './marked.ts';
import { type RunName, renderRun } from './runs.ts';

const RUN = 'run-';

type Generators = Readonly<Record<string, () => string>>;

/** The documents with generated parts: the text of each part, by the name in its markers. */
export const GENERATED: Readonly<Record<string, Generators>> = {
  'README.md': createRunGenerators('check'),
  'docs/action.md': { inputs: renderInputs, outputs: renderOutputs },
  'docs/advice/README.md': { rules: renderAdviceIndex },
  'docs/budget.md': {
    rules: () => rulesRenderers.markdown(RULES),
    ...createRunGenerators('init', 'within', 'ratchet', 'invalid-budget'),
  },
  'docs/command-line.md': {
    usage: renderUsage,
    flags: renderFlags,
    ...createRunGenerators('over', 'quiet', 'judge', 'unknown-command'),
  },
  'docs/context.md': createRunGenerators('context'),
  'docs/fleet.md': createRunGenerators('fleet'),
  'docs/growth.md': createRunGenerators('compare', 'growth-rule'),
  'docs/cost.md': createRunGenerators('cost'),
  'docs/html.md': createRunGenerators('view'),
  'docs/measures.md': createRunGenerators('layers'),
  'docs/pull-model.md': createRunGenerators('pull'),
  'docs/whatif.md': createRunGenerators('whatif'),
  'docs/troubleshooting.md': createRunGenerators('source-not-found'),
};

/**
 * @param withRuns false leaves the outputs of commands as they are, because each needs a process
 * @returns the document with its generated parts up to date
 * @throws Error if a part's markers are missing
 */
export function updateDocument(path: string, text: string, { withRuns = true } = {}): string {
  const page = ADVICE_PAGES.get(path);
  if (page !== undefined) return page();
  const parts = Object.entries(GENERATED[path] ?? {}).filter(
    ([name]) => withRuns || !name.startsWith(RUN),
  );
  return parts.reduce((result, [name, generate]) => replaceMarked(result, name, generate()), text);
}

function createRunGenerators(...names: readonly RunName[]): Generators {
  return Object.fromEntries(names.map((name) => [`${RUN}${name}`, () => renderRun(name)]));
}
