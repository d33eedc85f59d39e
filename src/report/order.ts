import type { OrderReport } from '../model/order-report.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';
import { formatJson } from './data/json.ts';
import { buildOrderSections } from './outline/order-sections.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { neutralize, neutralizeReport } from './words/inert.ts';

/** `plimsoll order` on a terminal, without the patch. */
export function renderOrder(report: OrderReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const lines = paintSections(buildOrderSections(safe, screen.isVerbose), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/**
 * The patch: `git apply` skips everything before it.
 * @param isTerminal the Dockerfile's text must not control the terminal
 */
export function renderOrderPatch({ patch }: OrderReport, isTerminal: boolean): string {
  if (patch === '') return '';
  return `\n${isTerminal ? neutralizePatch(patch).join('\n') : patch}`;
}

const neutralizePatch = (patch: string): string[] =>
  patch.split('\n').map((line) => neutralize(line.replace(/\r$/, '').replaceAll('\t', '    ')));

/** The same as Markdown, with the patch. */
export function renderOrderMarkdown(report: OrderReport): string {
  const shown = hideSecrets(report);
  const sections = buildOrderSections(neutralizeReport(shown), false);
  const lines = neutralizePatch(shown.patch.trimEnd());
  const patch = shown.patch === '' ? [] : [{ kind: 'code', language: 'diff', lines } as const];
  return `${paintMarkdown([...sections, ...patch], undefined).join('\n\n')}\n`;
}

export const renderOrderJson = (report: OrderReport): string =>
  `${formatJson(hideSecrets(report))}\n`;

/** JSON and Markdown output may be read by others, so it does not contain a line with a secret. */
function hideSecrets(report: OrderReport): OrderReport {
  const lines = report.patch.split('\n').map((line) => line.slice(1));
  const joined = lines.map((line) => line.trim().replace(/[\\`]$/, '')).join(' ');
  const isSafe = [...lines, joined].every((text) => maskSecrets(text) === text);
  if (isSafe) return report;
  const notice =
    'a line of the patch looks like a secret: it is only printed to a terminal or a pipe';
  return { ...report, patch: '', notices: [...report.notices, notice] };
}
