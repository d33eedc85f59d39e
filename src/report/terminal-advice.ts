import { adviceWords, baseWords, firstWay, isUrgent } from '../advise/words.ts';
import type { Advice, AdvicePlace } from '../model/advice.ts';
import type { BaseFacts } from '../model/base.ts';
import { displayWidth } from './paint/terminal/display-width.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenMiddle, wrap } from './paint/terminal/shorten.ts';
import { alignColumns, indent, type Line, span } from './paint/terminal/spans.ts';
import { heading, omittedLine, paragraph } from './sections.ts';
import { omittedWords } from './words/fact-words.ts';
import { formatBytes, formatCount } from './words/format.ts';

const MOST_PLACES = 2;

/** What would make the image lighter: each cause with its heaviest places and its fix; with `verbose` the reason and every way. */
export function adviceSection(
  advice: readonly Advice[],
  base: BaseFacts | undefined,
  most: number,
  screen: Screen,
): Line[] {
  if (advice.length === 0) return [];
  const shown = advice.slice(0, most);
  const rest = advice.slice(most);
  return [
    heading('What would help', remarkOn(advice, base), screen),
    ...shown.flatMap((one) => adviceLines(one, baseWords(one, base), screen)),
    ...omittedLine(omittedWords({ count: rest.length, bytes: sum(rest) })),
  ];
}

function remarkOn(advice: readonly Advice[], base: BaseFacts | undefined): string {
  if (advice.every(isUrgent)) return 'readable by everybody who has the image';
  const own = advice.filter((one) => baseWords(one, base) === '');
  return own.length === 0 ? 'with another base image' : `up to ${formatBytes(sum(own))} less`;
}

function adviceLines(advice: Advice, where: string, screen: Screen): Line[] {
  const { title, why, fix } = adviceWords(advice);
  return [
    ...paragraph(where === '' ? title : `${title}, ${where}`, screen, '', 'bold'),
    ...(screen.isVerbose ? remarkLines(why, screen) : []),
    ...placeLines(advice, screen),
    ...(screen.isVerbose ? fix : firstWay(fix)).flatMap((line) => codeLines(line, screen)),
  ];
}

function placeLines({ places, placeCount }: Advice, screen: Screen): Line[] {
  const shown = screen.isVerbose ? places : places.slice(0, MOST_PLACES);
  const left = placeCount - shown.length;
  // A single place has the bytes and the layer of the title.
  if (placeCount === 1 && shown.length === 1)
    return shown.map(({ path }) => [
      span('    '),
      span(shortenMiddle(path, screen.columns - 4, screen.glyphs.ellipsis)),
    ]);
  const rows = shown.map((place) => {
    const where = whereWords(place);
    const cells = screen.columns - 20 - where.length;
    const path = shortenMiddle(place.path, cells, screen.glyphs.ellipsis);
    return [span(formatBytes(place.bytes)), span(path), span(where, 'dim')];
  });
  return [
    ...indent(alignColumns(rows, ['right', 'left', 'left']), 4),
    ...(left > 0 ? remarkLines(`and ${formatCount(left)} more`, screen) : []),
  ];
}

const whereWords = ({ layer, hiddenInLayer, isVisible }: AdvicePlace): string =>
  `layer ${layer}${isVisible ? '' : `, hidden by ${hiddenInLayer ?? 'a later one'}`}`;

/** A line of a Dockerfile with the blanks it begins with. What does not fit goes on below: a comment as one, code behind a backslash. */
function codeLines(line: string, { columns }: Screen): Line[] {
  const code = line.trimStart();
  const margin = ' '.repeat(6 + line.length - code.length);
  const isComment = code.startsWith('#');
  const next = isComment ? '# ' : '    ';
  const cells = columns - margin.length - next.length;
  if (isComment)
    return wrap(code, cells).map((part, i) => [
      span(margin),
      span(i === 0 ? part : next + part, 'dim'),
    ]);
  return wrapCode(code, margin, columns).map((text) => [span(text)]);
}

/**
 * Breaks a command into lines of at most so many cells, each but the last with a backslash: it can be copied as it is.
 * A word that is longer than a line goes on at the very start of the next, because blanks there would be part of it.
 */
function wrapCode(code: string, margin: string, columns: number): string[] {
  const lines: string[] = [];
  let line = margin;
  let isEmpty = true;
  for (const word of code.split(' ')) {
    const longer: string = isEmpty ? line + word : `${line} ${word}`;
    // A backslash at the end is the line's own, and takes the room of the one that would be added.
    const cells = word === '\\' ? columns : columns - ' \\'.length;
    if (displayWidth(longer) <= cells) {
      [line, isEmpty] = [longer, false];
      continue;
    }
    if (!isEmpty) lines.push(`${line} \\`);
    const pieces = isEmpty ? [longer] : [`${margin}    ${word}`];
    while (displayWidth(pieces.at(-1) as string) > columns - 2)
      pieces.push(...cutAt(pieces.pop() as string, columns - 2));
    line = pieces.pop() as string;
    isEmpty = false;
    lines.push(...pieces.map((piece) => `${piece}\\`));
  }
  return [...lines, line];
}

/** ASCII of ours: a cell for each unit. */
const cutAt = (text: string, cells: number): [string, string] => [
  text.slice(0, cells),
  text.slice(cells),
];

const remarkLines = (text: string, { columns }: Screen): Line[] =>
  wrap(text, columns - 4).map((part) => [span('    '), span(part, 'dim')]);

const sum = (advice: readonly Advice[]): number =>
  advice.reduce((total, { bytes }) => total + bytes, 0);
