import type { ContextReport } from '../model/context-report.ts';
import { buildContextSections } from './outline/context-sections.ts';
import { paragraph, type Section } from './outline/document.ts';
import { createRenderers } from './renderers.ts';
import { describeContext, describeProof } from './words/context-words.ts';

/** `plimsoll context` */
export const contextRenderers = createRenderers<ContextReport, number>(buildSections, {
  terminal: 5,
  verbose: 20,
  markdown: 10,
});

function buildSections({ context, proof }: ContextReport, most: number): Section[] {
  const expected = context.read.items.reduce((sum, { imageBytes }) => sum + imageBytes, 0);
  const proved = proof === undefined ? [] : describeProof(proof, expected);
  return [
    paragraph({ strong: `Build context ${context.folder}: ${describeContext(context)}` }),
    ...buildContextSections(context, most),
    ...proved.map((words): Section => paragraph({ strong: words })),
  ];
}
