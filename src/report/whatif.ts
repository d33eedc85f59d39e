import type { WhatifReport } from '../model/whatif-report.ts';
import { formatJson } from './data/json.ts';
import { buildWhatifSections } from './outline/whatif-sections.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { neutralizeReport } from './words/inert.ts';

/** `plimsoll whatif` on a terminal. */
export function renderWhatif(report: WhatifReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const lines = paintSections(buildWhatifSections(safe, screen.isVerbose ? 20 : 0), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export const renderWhatifMarkdown = (report: WhatifReport): string =>
  `${paintMarkdown(buildWhatifSections(neutralizeReport(report), 5), undefined).join('\n\n')}\n`;

export const renderWhatifJson = (report: WhatifReport): string => `${formatJson(report)}\n`;
