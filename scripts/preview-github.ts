// Shows what people see on GitHub, made from the sample reports of the tests: comment, job summary and check run.
//   node scripts/preview-github.ts [--dark] [--only KIND] [--open] [--width N] [SAMPLE…] > page.html
// and as a picture, such as the README's:
//   node scripts/preview-github.ts --only comment advised > page.html
//   chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 --window-size=800,1400 --screenshot=docs/images/comment-light.png page.html
import { parseArgs } from 'node:util';
import { SAMPLES } from '../__tests__/support/sample-reports.ts';
import type { GateReport } from '../src/model/report.ts';
import { renderCheckRun } from '../src/report/check-run.ts';
import { renderComment } from '../src/report/comment.ts';
import { renderSummary } from '../src/report/summary.ts';
import { githubPage, type Panel } from './preview/github-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    only: { type: 'string' },
    open: { type: 'boolean', default: false },
    width: { type: 'string', default: '752' },
  },
});
const panels = Object.entries(SAMPLES)
  .filter(([name]) => positionals.length === 0 || positionals.includes(name))
  .flatMap(([name, make]) => panelsOf(name, make()))
  .filter(({ kind }) => values.only === undefined || kind === values.only);
const page = githubPage(panels, values.dark ? 'dark' : 'light', Number(values.width));
process.stdout.write(values.open ? page.replaceAll('<details>', '<details open>') : page);

function panelsOf(name: string, report: GateReport): Panel[] {
  const { title, summary, text = '', conclusion, annotations } = renderCheckRun(report);
  const listed = annotations.map(
    ({ level, title, message, file, line }) =>
      `- **${level}** ${file}:${line} **${title}**\n\n  ${message.replaceAll('\n', '\n\n  ')}`,
  );
  const check = [`## ${title}`, `*${conclusion}*`, summary, text, ...listed].join('\n\n');
  return [
    { kind: 'comment', title: `<b>github-actions</b> bot commented · ${name}`, markdown: renderComment(report) },
    { kind: 'summary', title: `images / gate <b>summary</b> · ${name}`, markdown: renderSummary(report) },
    { kind: 'check', title: `<b>check run</b> · ${name}`, markdown: check },
  ];
}
