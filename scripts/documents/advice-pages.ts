import { ADVICE_RULES } from '../../src/advise/rules.ts';
import { ADVICE_IDS } from '../../src/model/advice.ts';
import { explainRenderers } from '../../src/report/explain.ts';

/** The pages that are generated as a whole, by path: one per advice rule. */
export const ADVICE_PAGES: ReadonlyMap<string, () => string> = new Map(
  ADVICE_IDS.map((id) => [`docs/advice/${id}.md`, () => explainRenderers.markdown(id)]),
);

/** The table of docs/advice/README.md. */
export const renderAdviceIndex = (): string =>
  [
    '| Rule | What it finds | Confidence |',
    '| :-- | :-- | :-- |',
    ...ADVICE_IDS.map((id) => {
      const { page, confidence } = ADVICE_RULES[id];
      return `| [\`${id}\`](${id}.md) | ${page.title} | ${confidence} |`;
    }),
  ].join('\n');
