import { neutralizeLines } from '../../words/inert.ts';
import { paintParagraph } from './paint.ts';
import { openScreen, type Screen, type TerminalOptions } from './screen.ts';
import { wrap } from './shorten.ts';
import { type Line, paint, span } from './spans.ts';

/** The common part of a `GateError` and an error of a report. */
export interface Failure {
  readonly message: string;
  readonly where?: string | undefined;
  readonly fix?: string | undefined;
}

/** A failure without a report, for standard error: what happened, where, and how to fix it. */
export function renderError(
  error: Failure,
  options: Pick<TerminalOptions, 'columns' | 'color' | 'ascii'>,
): string {
  const screen = openScreen(options);
  const clean = (words: string): string => neutralizeLines(words, screen.isAscii);
  const [first = '', ...rest] = clean(error.message).split('\n');
  const [start = '', ...continued] = wrap(first, screen.columns - PREFIX.length);
  const lines: Line[] = [
    [span(PREFIX, 'red', 'bold'), span(start)],
    ...continued.map((line) => [span(' '.repeat(PREFIX.length)), span(line)]),
    // Further lines are formatted already; a caret must stay below its target.
    ...rest.map((line) => [span(line)]),
    ...paintRemedy(clean(error.where ?? ''), clean(error.fix ?? ''), screen),
  ];
  return paint(lines, PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}

const PREFIX = 'plimsoll: ';
/** Formatted lines are cut only if they are extremely long. */
const PREFORMATTED_COLUMNS = 400;

const paintRemedy = (where: string, fix: string, screen: Screen): Line[] => [
  ...(where === '' ? [] : paintParagraph(where, screen, 'where  ')),
  ...(fix === '' ? [] : paintParagraph(fix, screen, 'fix    ')),
];
