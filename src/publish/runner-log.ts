import { StringDecoder } from 'node:string_decoder';
import { endGroup, error, notice, startGroup, warning } from '@actions/core';
import type { Annotation } from '../report/paint/github/annotations.ts';
import { guardLog } from '../report/paint/github/runner-log.ts';

/** Longer lines of a builder are split. */
const MOST_LINE_CHARACTERS = 64 * 1024;
/** The runner's maximum per level and step. Source: actions/runner, `ExecutionContext.cs`. */
const MOST_OF_A_LEVEL = 10;

/**
 * The log of a workflow step. Nothing written to it is interpreted as a command except intended
 * ones.
 */
export class RunnerLog {
  readonly #write: (text: string) => void;
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  #isInGroup = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  print(text: string): void {
    this.endGroup();
    this.#write(guardLog(text.endsWith('\n') ? text : `${text}\n`));
  }

  /** Streams a builder's output, folded into a group. */
  stream(chunk: Uint8Array, title: string): void {
    if (!this.#isInGroup) startGroup(title);
    this.#isInGroup = true;
    const text = this.#rest + this.#decoder.write(Buffer.from(chunk));
    const end =
      Math.max(text.lastIndexOf('\n'), text.length > MOST_LINE_CHARACTERS ? text.length - 1 : -1) +
      1;
    this.#rest = text.slice(end);
    if (end > 0) this.#write(terminateLine(guardLog(text.slice(0, end))));
  }

  endGroup(): void {
    if (!this.#isInGroup) return;
    const rest = this.#rest + this.#decoder.end();
    this.#rest = '';
    if (rest !== '') this.#write(terminateLine(guardLog(rest)));
    this.#isInGroup = false;
    endGroup();
  }

  /** Folds a library's output. */
  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.endGroup();
    startGroup(title);
    try {
      return await work();
    } finally {
      endGroup();
    }
  }

  /** As many as the runner keeps per level; the last one says how many more there are. */
  annotate(annotations: readonly Annotation[]): void {
    this.endGroup();
    for (const [level, say] of Object.entries(SAY)) {
      const all = annotations.filter((annotation) => annotation.level === level);
      const shown = all.slice(0, MOST_OF_A_LEVEL);
      const left = all.length - shown.length;
      for (const [index, { title, message, file, line, endLine }] of shown.entries()) {
        const isLast = index === shown.length - 1 && left > 0;
        const words = isLast ? `${message}\n(and ${left} more: see the summary)` : message;
        say(words, {
          title,
          ...(file !== undefined && { file }),
          ...(line !== undefined && { startLine: line }),
          ...(endLine !== undefined && { endLine }),
        });
      }
    }
  }
}

const SAY = { failure: error, warning, notice } as const;

/** The next output must start on a new line, or commands aren't recognized. */
const terminateLine = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
