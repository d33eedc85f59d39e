import type { ContextReport } from '../model/context-report.ts';
import { formatJson } from './data/json.ts';
import { buildContextSections } from './outline/context-sections.ts';
import { type Section, text } from './outline/document.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { describeContext, describeProof } from './words/context-words.ts';
import { neutralizeReport } from './words/inert.ts';

/** `plimsoll context` on a terminal. */
export function renderContext(report: ContextReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const lines = paintSections(buildSections(safe, screen.isVerbose ? 20 : 5), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export const renderContextMarkdown = (report: ContextReport): string =>
  `${paintMarkdown(buildSections(neutralizeReport(report), 10), undefined).join('\n\n')}\n`;

export const renderContextJson = (report: ContextReport): string => `${formatJson(report)}\n`;

function buildSections({ context, proof }: ContextReport, most: number): Section[] {
  const expected = context.read.items.reduce((sum, { imageBytes }) => sum + imageBytes, 0);
  const proved = proof === undefined ? [] : describeProof(proof, expected);
  return [
    {
      kind: 'paragraph',
      text: text({ strong: `Build context ${context.folder}: ${describeContext(context)}` }),
    },
    ...buildContextSections(context, most),
    ...proved.map((words): Section => ({ kind: 'paragraph', text: text({ strong: words }) })),
  ];
}
