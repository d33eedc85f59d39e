// Shows comment, job summary and check run as GitHub does, from the sample reports of the tests or
// from a report that `plimsoll check --report FILE` wrote.
//   node scripts/preview-github.ts [--dark] [--only KIND] [--open] [--width N]
//     [--report FILE | SAMPLE…] > page.html
// scripts/comment-pictures.sh makes the README's pictures with it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { STATES } from '../__tests__/support/sample-states.ts';
import { RUN } from '../__tests__/support/workflow-reports.ts';
import type { GateReport } from '../src/model/report.ts';
import { renderCheckRun } from '../src/report/paint/github/check-run.ts';
import { renderComment } from '../src/report/paint/github/comment.ts';
import { renderSummary } from '../src/report/paint/github/summary.ts';
import { formatFence } from '../src/report/paint/markdown/escape.ts';
import { type Panel, renderPage } from './preview/github-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    only: { type: 'string' },
    report: { type: 'string' },
    open: { type: 'boolean', default: false },
    width: { type: 'string', default: '752' },
  },
});
const { report: path } = values;
const reports: readonly (readonly [string, () => GateReport])[] =
  path === undefined
    ? Object.entries(STATES)
    : [[path, () => ({ ...JSON.parse(readFileSync(path, 'utf8')), run: RUN })]];
const panels = reports
  .filter(([name]) => positionals.length === 0 || positionals.includes(name))
  .flatMap(([name, make]) => listPanels(name, make()))
  .filter(({ kind }) => values.only === undefined || kind === values.only);
const page = renderPage(panels, values.dark ? 'dark' : 'light', Number(values.width));
process.stdout.write(values.open ? page.replaceAll('<details>', '<details open>') : page);

function listPanels(name: string, report: GateReport): Panel[] {
  const suffix = reports.length === 1 || positionals.length === 1 ? '' : ` · ${name}`;
  const { title, summary, text = '', conclusion, annotations } = renderCheckRun(report);
  const listed = annotations.map(
    ({ level, title, message, file, line }) =>
      // GitHub shows an annotation's message as plain text.
      `**${level}** ${file}:${line} **${title}**\n\n${formatFence(message.split('\n'), '')}`,
  );
  const check = [`## ${title}`, `*${conclusion}*`, summary, text, ...listed].join('\n\n');
  return [
    {
      kind: 'comment',
      title: `<b>github-actions</b> bot commented${suffix}`,
      markdown: renderComment(report),
    },
    { kind: 'summary', title: `<b>gate</b> summary${suffix}`, markdown: renderSummary(report) },
    { kind: 'check', title: `<b>image budget</b> check run${suffix}`, markdown: check },
  ];
}
