import type { WriteStream } from 'node:tty';
import { formatBytes, formatPlural } from '../report/words/format.ts';

/** Shorter work shows nothing. */
const SILENT_MS = 400;
const EVERY_MS = 100;

/** A line on a terminal with the progress of long work; nothing in a pipe. */
export class ProgressLine {
  readonly #stream: WriteStream;
  readonly #isShown: boolean;
  #startedAt = Date.now();
  #what = '';
  #shownAt = 0;
  #isDirty = false;

  constructor(stream: WriteStream, isQuiet: boolean) {
    this.#stream = stream;
    this.#isShown = stream.isTTY === true && !isQuiet;
  }

  update(what: string, done: number, total?: number, unit: 'bytes' | 'files' = 'bytes'): void {
    if (!this.#isShown) return;
    const now = Date.now();
    if (what !== this.#what) this.#startedAt = now;
    this.#what = what;
    if (now - this.#startedAt < SILENT_MS || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    const text = `${what}: ${formatAmounts(done, total, AMOUNT[unit])}`;
    this.#stream.write(`\r\x1b[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
    this.#isDirty = true;
  }

  /** Removes the line, so that the next output starts on an empty one. */
  clear(): void {
    if (this.#isDirty) this.#stream.write('\r\x1b[2K');
    this.#isDirty = false;
  }
}

const AMOUNT = {
  bytes: formatBytes,
  files: (count: number): string => formatPlural(count, 'file'),
};

const formatAmounts = (
  done: number,
  total: number | undefined,
  amount: (number: number) => string,
): string =>
  total
    ? `${amount(done)} of ${amount(total)}, ${Math.min(99, Math.floor((done / total) * 100))}%`
    : amount(done);
