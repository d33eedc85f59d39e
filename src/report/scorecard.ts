import type { GateReport } from '../model/report.ts';
import { buildScorecardSections } from './outline/scorecard-sections.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { neutralizeReport } from './words/inert.ts';

/** `plimsoll scorecard` on a terminal. */
export function renderScorecard(report: GateReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const lines = paintSections(buildScorecardSections(safe), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export const renderScorecardMarkdown = (report: GateReport): string =>
  `${paintMarkdown(buildScorecardSections(neutralizeReport(report)), undefined).join('\n\n')}\n`;

/** Whether every number was measured. */
export const isComplete = ({ images }: GateReport): boolean =>
  images.every(
    ({ facts, effort }) =>
      facts !== undefined && effort?.rebuild !== undefined && effort.healthy !== undefined,
  );
