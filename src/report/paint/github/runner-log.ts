const ZERO_WIDTH_SPACE = '\u200b';
const LINE_END = /(\r\n|\n|\r)/;
/** Wider than what .NET trims, so that no kind of space is missed. */
const START = /^[\s\p{C}\p{Z}]*(:{0,2})/u;

/**
 * Makes text harmless for the log of a workflow's step, however it is cut into pieces. The runner
 * takes a line that begins with `::` after white space as a command, and `##[…]` anywhere; an
 * invisible space breaks both, and what a reader sees stays the same. A carriage return ends a line
 * too.
 * Source: actions/runner, `ActionCommand.cs`.
 */
export class LogGuard {
  /** What the line holds so far: white space only, a colon after it, or anything else. */
  #line: 'blank' | 'colon' | 'text' = 'blank';
  /** How many `#` the line ends with so far, at most two. */
  #hashes = 0;

  /** @returns the text as it may be written after all that was passed before */
  guard(text: string): string {
    return text
      .split(LINE_END)
      .map((part) => (LINE_END.test(part) ? this.#endLine(part) : this.#guardPart(part)))
      .join('');
  }

  #endLine(end: string): string {
    this.#line = 'blank';
    this.#hashes = 0;
    return end;
  }

  /** @param part of one line */
  #guardPart(part: string): string {
    if (part === '') return part;
    return this.#breakHashes(part, this.#findSecondColon(part));
  }

  /** @returns where the second colon of a `::` at the start of the line is; -1 if there is none */
  #findSecondColon(part: string): number {
    const line = this.#line;
    if (line === 'text') return -1;
    this.#line = 'text';
    if (line === 'colon') return part.startsWith(':') ? 0 : -1;
    const [start = '', colons = ''] = START.exec(part) ?? [];
    if (colons === '::') return start.length - 1;
    if (start.length === part.length) this.#line = colons === ':' ? 'colon' : 'blank';
    return -1;
  }

  #breakHashes(part: string, colonAt: number): string {
    const safe =
      colonAt < 0 ? part : part.slice(0, colonAt) + ZERO_WIDTH_SPACE + part.slice(colonAt);
    const before = '#'.repeat(this.#hashes);
    const line = before + safe;
    this.#hashes = Math.min(2, line.length - line.replace(/#{1,2}$/, '').length);
    return line.replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`).slice(before.length);
  }
}

/** Makes a whole text harmless for the log of a workflow's step, see `LogGuard`. */
export const guardLog = (text: string): string => new LogGuard().guard(text);
