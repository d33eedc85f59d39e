import type { HistoryReport } from '../model/history-report.ts';
import { formatJson } from './data/json.ts';
import { code, type Section, text } from './outline/document.ts';
import { buildHistoryTable, buildSparkline } from './outline/history-sections.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { listHistorySteps } from './words/history-words.ts';
import { neutralizeReport } from './words/inert.ts';

const MOST_ROWS = 40;

/** `plimsoll history` on a terminal. */
export function renderHistory(report: HistoryReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const most = screen.isVerbose ? Number.POSITIVE_INFINITY : MOST_ROWS;
  const lines = paintSections(buildSections(safe, most), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export const renderHistoryMarkdown = (report: HistoryReport): string => {
  const sections = buildSections(neutralizeReport(report), Number.POSITIVE_INFINITY);
  return `${paintMarkdown(sections, undefined).join('\n\n')}\n`;
};

export const renderHistoryJson = (report: HistoryReport): string => `${formatJson(report)}\n`;

function buildSections({ images, notices, failed }: HistoryReport, most: number): Section[] {
  return [
    ...images.flatMap(({ key, history }): Section[] => {
      const steps = listHistorySteps(history);
      const shown = { ...steps, steps: steps.steps.slice(-Math.min(most, MOST_BARS)) };
      return [
        {
          kind: 'paragraph',
          text: text({ strong: 'History of ' }, code(key.name), ` ${key.platform}`),
        },
        ...buildSparkline(shown),
        buildHistoryTable(steps, most),
      ];
    }),
    ...failed.map(
      ({ source, error }): Section => ({
        kind: 'paragraph',
        tone: 'failure',
        text: text('Not read: ', code(source), `: ${error.message}`),
      }),
    ),
    ...(notices.length === 0
      ? []
      : [{ kind: 'list' as const, items: notices.map((notice) => text(notice)) }]),
  ];
}

/** Fits a line of a terminal. */
const MOST_BARS = 60;
