import { GateError } from '../../errors.ts';
import type { ErrorCode } from '../../exit-codes.ts';
import { measureText, splitGraphemes } from '../../model/display-width.ts';
import { escapeInvisible } from '../../model/quote.ts';
import {
  type FailureId,
  Message,
  make,
  type ValuesOf,
} from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { listDistinct, WORDS } from '../../report/words/messages/sentence.ts';

/** What is wrong, and how to fix it. */
export interface Explained {
  readonly message: Sentence;
  /** Shown after the caret. Without one, the line isn't repeated. */
  readonly hint?: Sentence | undefined;
}

/** A problem in a budget. Offsets count UTF-16 units from the start of the text. */
export interface Problem extends Explained {
  readonly start: number;
  readonly end: number;
}

/** Explains a problem by its ID and values. */
export function explain<Id extends FailureId>(id: Id, values: ValuesOf<Id>): Explained {
  const { fix } = make(id, values, WORDS.cli);
  const hint = fix === undefined ? undefined : new Message(id, values, 'fix');
  return { message: new Message(id, values), hint };
}

/** Explains a problem within a rule or setting. */
export const explainWithin = (subject: string, { message, hint }: Explained): Explained => ({
  message: new Message('problem-with', { subject, problem: message }),
  hint,
});

/** Explains a problem within a pattern. */
export const explainPattern = (
  of: 'path' | 'image',
  text: string,
  { message, hint }: Explained,
): Explained => ({
  message: new Message('problem-with-pattern', { of, text, problem: message }),
  hint,
});

/** A text with problems: a file or the value of a flag. */
export interface ProblemText {
  /** A file, a flag or an input. */
  readonly name: Sentence;
  readonly text: string;
  /** Set for a flag's value, which needs no line numbers. */
  readonly isOneLine?: boolean;
  readonly problems: readonly Problem[];
}

const MOST_SHOWN = 50;
/** How many cells of a long line are shown before, under and after the caret. */
const MOST_CELLS = { before: 50, culprit: 60, after: 40 };

/** Reports all problems at once, in text order, each with its location and a caret. */
export function createProblemsError(
  what: Sentence,
  code: ErrorCode,
  texts: readonly ProblemText[],
): GateError {
  const located = texts.flatMap((text) => locate(text));
  const problems = located.slice(0, MOST_SHOWN).map(({ place, problem, source }) => {
    const { message, hint } = problem;
    const isShown = hint !== undefined && !isBlank(source, hint);
    return { place, message, excerpt: isShown ? formatExcerpt(source) : undefined, hint };
  });
  const names = listDistinct(texts.map(({ name }) => name));
  const values = { what, code, names, problems, count: located.length };
  return new GateError('problems-in', values);
}

/** There is nothing to point at and nothing to suggest, e.g. if a file ends too early. */
const isBlank = ({ text }: SourceLine, hint: Sentence): boolean =>
  text.trim() === '' && String(hint) === '';

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
}: ProblemText): { place: Sentence; problem: Problem; source: SourceLine }[] {
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
function formatExcerpt({ number, text, start, end }: SourceLine) {
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
  return {
    line: `    ${String(number ?? '').padStart(3)} | ${line}`.trimEnd(),
    carets: `        | ${indent}${carets}`,
  };
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
