import { GateError } from '../../errors.ts';
import type { ErrorCode } from '../../exit-codes.ts';
import { countChars, cutEnd } from '../../model/cut-end.ts';
import { measureText, splitGraphemes } from '../../model/display-width.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

/** A problem in a budget. Offsets count UTF-16 units from the start of the text. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** The fix, shown after the caret. Without one, the line isn't repeated. */
  readonly hint?: Sentence | undefined;
}

/** A text with problems: a file or the value of a flag. */
export interface ProblemText {
  /** `.dive-ci.yaml`, `option('rule')`. */
  readonly name: string;
  readonly text: string;
  /** Set for a flag's value, which needs no line numbers. */
  readonly isOneLine?: boolean;
  readonly problems: readonly Problem[];
}

const MOST_SHOWN = 50;
/** How many cells of a long line are shown before, under and after the caret. */
const MOST_CELLS = { before: 50, culprit: 60, after: 40 };
const MOST_QUOTED = 60;

/** Reports all problems at once, in text order, each with its location and a caret. */
export function createProblemsError(
  what: string,
  code: ErrorCode,
  texts: readonly ProblemText[],
): GateError {
  const located = texts.flatMap((text) => locate(text));
  const shown = located.slice(0, MOST_SHOWN);
  const column = Math.max(...shown.map(({ place }) => place.length)) + 2;
  const blocks = shown.flatMap(({ place, problem, source }) => [
    `  ${place.padEnd(column)}${problem.message}`,
    ...(problem.hint === undefined || isBlank(source, problem)
      ? []
      : formatExcerpt(source, problem.hint)),
  ]);
  const count = located.length === 1 ? '1 problem' : `${located.length} problems`;
  const rest =
    located.length > shown.length ? [`  … and ${located.length - shown.length} more`] : [];
  return new GateError(code, [`invalid ${what}: ${count}`, ...blocks, ...rest].join('\n'), {
    where: [...new Set(texts.map(({ name }) => name))].join(', '),
  });
}

/** There is nothing to point at and nothing to suggest, e.g. if a file ends too early. */
const isBlank = ({ text }: SourceLine, { hint }: Problem): boolean =>
  hint === '' && text.trim() === '';

interface SourceLine {
  /** `null` if the text is a single line. */
  readonly number: number | null;
  readonly text: string;
  /** The problem's position in the line, cut at its end. */
  readonly start: number;
  readonly end: number;
}

function locate({
  name,
  text,
  isOneLine,
  problems,
}: ProblemText): { place: string; problem: Problem; source: SourceLine }[] {
  let [lineStart, number] = [0, 1];
  return problems
    .toSorted((a, b) => a.start - b.start)
    .map((problem) => {
      for (
        let next = text.indexOf('\n', lineStart);
        next !== -1 && next < problem.start;
        next = text.indexOf('\n', lineStart)
      ) {
        lineStart = next + 1;
        number++;
      }
      const lineEnd = text.indexOf('\n', lineStart);
      const line = (
        lineEnd === -1 ? text.slice(lineStart) : text.slice(lineStart, lineEnd)
      ).replace(/\r$/, '');
      const start = Math.min(problem.start - lineStart, line.length);
      const end = Math.max(start, Math.min(problem.end - lineStart, line.length));
      const place = isOneLine ? name : `${name}:${number}:${start + 1}`;
      return {
        place,
        problem,
        source: { number: isOneLine ? null : number, text: line, start, end },
      };
    });
}

/** The line with carets under the problem. A long line is cut around it. */
function formatExcerpt({ number, text, start, end }: SourceLine, hint: Sentence): string[] {
  const cells = (part: string): Cell[] => splitGraphemes(part).map(toCell);
  const [before, culprit, after] = [
    cells(text.slice(0, start)),
    cells(text.slice(start, end)),
    cells(text.slice(end)),
  ];
  const shownBefore = cutCells(before.toReversed(), MOST_CELLS.before).toReversed();
  const shownCulprit = cutCells(culprit, MOST_CELLS.culprit);
  const shownAfter = cutCells(after, MOST_CELLS.after);
  const line = [...shownBefore, ...shownCulprit, ...shownAfter].map((cell) => cell.text).join('');
  const indent = ' '.repeat(width(shownBefore));
  const carets = '^'.repeat(Math.max(1, width(shownCulprit)));
  return [
    `    ${String(number ?? '').padStart(3)} | ${line}`.trimEnd(),
    `        | ${indent}${carets}   ${hint}`.trimEnd(),
  ];
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

function toCell(grapheme: string): Cell {
  const text = grapheme === '\t' ? ' ' : escapeInvisible(grapheme);
  return { text, width: measureText(text) };
}

const width = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The first cells that fit, with a mark if more follow. */
function cutCells(cells: readonly Cell[], most: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > most;
  });
  return end === -1 ? cells : [...cells.slice(0, end), { text: '…', width: 1 }];
}

/** Quotes text from a file, shortened and safe for a terminal. */
export const quote = (text: string): string =>
  `"${escapeInvisible(cutEnd(text, MOST_QUOTED, countChars))}"`;

/** Control, format and unassigned characters as `\xHH` or `\u{…}`. */
const escapeInvisible = (text: string): string =>
  text.replace(/\p{C}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
