// Shows every report as users see it, from the sample reports of the tests.
//   node scripts/preview.ts [SAMPLE…]                 on this terminal
//   node scripts/preview.ts --html > preview.html     as a page, at three widths
//   node scripts/preview.ts --svg [COMMAND] < ansi    a picture of any captured output
import { readFileSync } from 'node:fs';
import { STATES } from '../__tests__/support/sample-states.ts';
import { measureText } from '../src/model/display-width.ts';
import { renderComment } from '../src/report/paint/github/comment.ts';
import { renderTerminal } from '../src/report/paint/terminal/terminal.ts';
import { drawTerminal } from './ansi-picture.ts';

const [first, ...rest] = process.argv.slice(2);
if (first === '--svg')
  process.stdout.write(drawTerminal(readFileSync(0, 'utf8'), rest.join(' '), measureText));
else if (first === '--html') process.stdout.write(renderPage());
else process.stdout.write(renderForTerminal(process.argv.slice(2)));

function renderForTerminal(names: readonly string[]): string {
  const columns = process.stdout.columns ?? 80;
  return Object.entries(STATES)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(
      ([name, make]) =>
        `\n\x1b[7m ${name} \x1b[0m\n\n` +
        renderTerminal(make(), { columns, color: true, verboseWith: '--verbose' }),
    )
    .join('');
}

function renderPage(): string {
  const parts = Object.entries(STATES).flatMap(([name, make]) => [
    `<h2>${name}</h2>`,
    ...[60, 80, 120].map((columns) =>
      drawTerminal(
        renderTerminal(make(), { columns, color: true, verboseWith: '--verbose' }),
        '',
        measureText,
      ),
    ),
    `<pre>${renderComment(make()).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
  ]);
  return (
    '<!doctype html><meta charset="utf-8"><title>Plimsoll ' +
    `reports</title>\n${parts.join('\n')}\n`
  );
}
