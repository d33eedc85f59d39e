import type { GateReport } from '../model/report.ts';
import { inertReport } from './inert.ts';
import { overview, renderMarkdown, verdictLine } from './markdown.ts';

/** Each step with what it says it left out; the first says nothing. */
const STEPS: readonly { readonly render: (report: GateReport) => string; readonly left: string }[] = [
  { render: (report) => renderMarkdown(report), left: '' },
  { render: (report) => renderMarkdown(report, { rows: 10, hasFolded: false }), left: 'what was folded away' },
  { render: (report) => renderMarkdown(report, { rows: 3, hasFolded: false }), left: 'most rows of each list' },
  { render: (report) => renderMarkdown(report, { rows: 0, hasFolded: false }), left: 'all lists' },
  { render: verdicts, left: 'all but the verdicts' },
];

/**
 * The fullest Markdown report of at most so many UTF-16 code units. A shorter one says what it leaves out; none is cut
 * within a table. Whatever the room, the first line stays.
 */
export function fitMarkdown(report: GateReport, maxChars: number): string {
  for (const { render, left } of STEPS) {
    const text = render(report) + (left === '' ? '' : `\nShortened to fit here: without ${left}.\n`);
    if (text.length <= maxChars) return text;
  }
  return `${verdictLine(inertReport(report).images)}\n`.slice(0, Math.max(maxChars, 0));
}

function verdicts(report: GateReport): string {
  const { images } = inertReport(report);
  return images.length === 1 ? `${verdictLine(images)}\n` : `${verdictLine(images)}\n\n${overview(images)}\n`;
}
