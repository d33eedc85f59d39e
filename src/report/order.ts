import type { OrderReport } from '../model/order-report.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';
import { buildOrderSections } from './outline/order-sections.ts';
import { createRenderers, type Renderers, renderMarkdown } from './renderers.ts';
import { neutralize, neutralizeReport } from './words/inert.ts';

const { terminal, json } = createRenderers<OrderReport, boolean>(buildOrderSections, {
  terminal: false,
  verbose: true,
  markdown: false,
});

/** `plimsoll order`; a terminal gets the patch apart from it. */
export const orderRenderers: Renderers<OrderReport> = {
  terminal,
  markdown: (report) => renderWithPatch(hideSecrets(report)),
  json: (report) => json(hideSecrets(report)),
};

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

function renderWithPatch(report: OrderReport): string {
  const sections = buildOrderSections(neutralizeReport(report), false);
  const lines = neutralizePatch(report.patch.trimEnd());
  const patch = report.patch === '' ? [] : [{ kind: 'code', language: 'diff', lines } as const];
  return renderMarkdown([...sections, ...patch]);
}

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
