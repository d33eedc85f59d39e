import type { HistoryReport } from '../model/history-report.ts';
import { listLines } from './outline/blocks.ts';
import { code, paragraph, type Section, toneParagraph } from './outline/document.ts';
import { buildHistoryTable, buildSparkline } from './outline/history-sections.ts';
import { createRenderers } from './renderers.ts';
import { listHistorySteps } from './words/history-words.ts';

/** `plimsoll history` */
export const historyRenderers = createRenderers<HistoryReport, number>(buildSections, {
  terminal: 40,
  verbose: Number.POSITIVE_INFINITY,
  markdown: Number.POSITIVE_INFINITY,
});

function buildSections({ images, notices, failed }: HistoryReport, most: number): Section[] {
  return [
    ...images.flatMap(({ key, history }): Section[] => {
      const steps = listHistorySteps(history);
      const shown = { ...steps, steps: steps.steps.slice(-Math.min(most, MOST_BARS)) };
      return [
        paragraph({ strong: 'History of ' }, code(key.name), ` ${key.platform}`),
        ...buildSparkline(shown),
        ...buildHistoryTable(steps, most),
      ];
    }),
    ...failed.map(
      ({ source, error }): Section =>
        toneParagraph('failure', 'Not read: ', code(source), `: ${error.message}`),
    ),
    ...listLines(notices),
  ];
}

/** Fits a line of a terminal. */
const MOST_BARS = 60;
