const ZERO_WIDTH_SPACE = '\u200b';
const LINE_END = /(\r\n|\n|\r)/;
/** Broader than .NET's trimming, so that no kind of space is missed. */
const START = /^[\s\p{C}\p{Z}]*(:{0,2})/u;

/**
 * Makes text inert for the log of a workflow step, in chunks of any size. The runner treats a line
 * that starts with `::` after white space as a command, and `##[…]` anywhere. An invisible space
 * breaks both without changing how the text looks. A carriage return ends a line too.
 * Source: actions/runner, `ActionCommand.cs`.
 */
export class LogGuard {
  /** The line so far: white space only, a colon after white space, or other text. */
  #line: 'blank' | 'colon' | 'text' = 'blank';
  /** The number of `#` at the end of the line so far, at most two. */
  #hashes = 0;

  /** @returns the text to write after all chunks before */
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

  /** @param part within one line */
  #guardPart(part: string): string {
    if (part === '') return part;
    return this.#breakHashes(part, this.#findSecondColon(part));
  }

  /**
   * @returns the offset of the second colon of a `::` at the start of the line; -1 if there is none
   */
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

/** Makes a complete text inert for the log of a workflow step; see `LogGuard`. */
export const guardLog = (text: string): string => new LogGuard().guard(text);
