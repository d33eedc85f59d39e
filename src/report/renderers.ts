import { formatJson } from './data/json.ts';
import type { Section } from './outline/document.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type Screen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { neutralizeReport } from './words/inert.ts';

/** A report without a verdict, in each format of the command line. */
export interface Renderers<Report> {
  readonly terminal: (report: Report, options: TerminalOptions) => string;
  readonly markdown: (report: Report) => string;
  readonly json: (report: Report) => string;
}

/** How much each format shows; `verbose` is a terminal, too. */
interface Amounts<Amount> {
  readonly terminal: Amount;
  readonly verbose: Amount;
  readonly markdown: Amount;
}

/** @param build makes the sections; `arrow` is the one from old to new */
export function createRenderers<Report extends object, Amount>(
  build: (report: Report, amount: Amount, arrow: string) => Section[],
  amounts: Amounts<Amount>,
): Renderers<Report> {
  return {
    terminal: (report, options) =>
      renderTerminal(options, ({ isAscii, isVerbose, glyphs }) => {
        const amount = isVerbose ? amounts.verbose : amounts.terminal;
        return build(neutralizeReport(report, isAscii), amount, glyphs.arrow);
      }),
    markdown: (report) => renderMarkdown(build(neutralizeReport(report), amounts.markdown, '→')),
    json: (report) => `${formatJson(report)}\n`,
  };
}

export const renderMarkdown = (sections: readonly Section[]): string =>
  `${paintMarkdown(sections, undefined).join('\n\n')}\n`;

export function renderTerminal(
  options: TerminalOptions,
  build: (screen: Screen) => readonly Section[],
): string {
  const screen = openScreen(options);
  const lines = paintSections(build(screen), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}
