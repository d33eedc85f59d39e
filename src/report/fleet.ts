import type { FleetReport } from '../model/fleet-report.ts';
import { formatJson } from './data/json.ts';
import { buildFleetReportSections } from './outline/fleet-sections.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { neutralizeReport } from './words/inert.ts';

/** `plimsoll fleet` on a terminal. */
export function renderFleet(report: FleetReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const most = screen.isVerbose ? Number.POSITIVE_INFINITY : 10;
  const lines = paintSections(buildFleetReportSections(safe, most), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export function renderFleetMarkdown(report: FleetReport): string {
  const sections = buildFleetReportSections(neutralizeReport(report), 50);
  return `${paintMarkdown(sections, undefined).join('\n\n')}\n`;
}

export const renderFleetJson = (report: FleetReport): string => `${formatJson(report)}\n`;
