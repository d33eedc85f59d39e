import type { Loosening } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { formatCount } from './words/format.ts';
import { looseningWords } from './words/loosening-words.ts';

/** What the same change loosened in the budget it is judged by, so that nobody can miss it: an alert, which is a quote elsewhere. */
export function loosenedAlert(
  loosened: readonly Loosening[],
  run: RunContext | undefined,
  most: number,
): string {
  if (loosened.length === 0) return '';
  const left = loosened.length - most;
  const subject = typeof run?.pullRequest === 'number' ? 'This pull request' : 'This change';
  const items = loosened.slice(0, most).map((loosening) => `- ${loosenedItem(loosening)}`);
  const rest = left > 0 ? [`- and ${formatCount(left)} more`] : [];
  return ['[!WARNING]', `**${subject} loosens the budget it is judged by**`, '', ...items, ...rest]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function loosenedItem(loosening: Loosening): string {
  const image = loosening.image === null ? '' : ` for ${code(loosening.image, 60)}`;
  const why = loosening.why === undefined ? '' : `: ${prose(loosening.why)}`;
  return `${code(loosening.rule)}${image} ${prose(looseningWords(loosening))}${why}`;
}
