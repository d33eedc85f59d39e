/** A part of a line: `line.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word of a shell command: its text without quotes, its range with them. */
export interface Word extends Range {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A program and its arguments, or what follows a redirection. */
export interface Command {
  readonly words: readonly Word[];
  /** The operator before it: `|`, `&&`, `;`, `>`, `<<<`, `(`, …; `''` at the start. */
  readonly operator: string;
}

/** How often quoted words are parsed as commands again (`sh -c "…"`). */
const MAX_DEPTH = 3;
const OPERATOR = /<<<|<<-?|>>|>\||&>|\|\||\|&|\||&&|[;&()<>]/y;
const QUOTE = /\\?["']/y;

/**
 * Splits a line as a shell does, including the exec form. Finds words and operators but expands
 * nothing. Linear in the line's length.
 * @returns the commands of the line, then those within each quoted word
 */
export function parseCommands(line: string): Command[][] {
  const lists: Command[][] = [];
  parseSpan(lists, line, { start: 0, end: line.length, depth: 0 });
  return lists;
}

interface Span extends Range {
  readonly depth: number;
}

function parseSpan(lists: Command[][], line: string, { start, end, depth }: Span): void {
  const commands: Command[] = [];
  lists.push(commands);
  let words: Word[] = [];
  let operator = '';
  for (let at = start; at < end; ) {
    const next = matchAt(OPERATOR, line, at);
    if (next !== '') {
      commands.push({ words, operator });
      [words, operator] = [[], next];
      at += next.length;
    } else if (isSeparator(line, at)) {
      at++;
    } else {
      const word = readWord(line, at, end);
      words.push(word);
      at = word.end;
      // Quotes may start within a word: NETRC="machine x password y".
      const quote = line.slice(word.start, word.end).search(/["']/);
      const inner = { start: word.start + quote + 1, end: word.end - 1, depth: depth + 1 };
      if (quote >= 0 && depth < MAX_DEPTH && word.text.includes(' ')) parseSpan(lists, line, inner);
    }
  }
  commands.push({ words, operator });
}

/** White space, or the separators of strings in exec form: `["curl", "-u", "a:b"]`. */
function isSeparator(line: string, at: number): boolean {
  const character = line[at] as string;
  if (character === ',')
    return /["']/.test(line[at - 1] ?? '') && /^ ?["']/.test(peekTwo(line, at));
  if (character === '[') return /^ ?["']/.test(peekTwo(line, at));
  if (character === ']') return /["'] ?$/.test(line.slice(Math.max(0, at - 2), at));
  // A line continuation.
  if (character === '\\') return line[at + 1] === ' ' && /^\s?$/.test(line[at - 1] ?? '');
  return /\s/.test(character);
}

const peekTwo = (line: string, at: number): string => line.slice(at + 1, at + 3);

function readWord(line: string, start: number, limit: number): Word {
  let text = '';
  let at = start;
  let isQuoted = false;
  while (at < limit && (at === start || !isWordEnd(line, at))) {
    const quote = matchAt(QUOTE, line, at);
    if (quote === '') {
      if (line[at] === '\\') at++;
      text += line[at++] ?? '';
      continue;
    }
    isQuoted ||= at === start;
    const close = findClosingQuote(line, at + quote.length, quote, limit);
    text += line.slice(at + quote.length, close);
    at = close + quote.length;
  }
  return { text, start, end: Math.min(at, limit), isQuoted };
}

const isWordEnd = (line: string, at: number): boolean =>
  matchAt(OPERATOR, line, at) !== '' || isSeparator(line, at);

/** @returns the index of the closing quote; `limit` if there is none */
function findClosingQuote(line: string, start: number, quote: string, limit: number): number {
  for (let at = start; at < limit; at++) {
    if (line.startsWith(quote, at)) return at;
    if (line[at] === '\\' && quote === '"') at++;
  }
  return limit;
}

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? '';
}

/** `$TOKEN` and `${TOKEN}` refer to a value without showing it. */
export const isReference = ({ text }: Word): boolean => /^\$(?:\w+|\{\w+\})$/.test(text);
