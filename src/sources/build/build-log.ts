import { hideSecrets, maskInstructions } from '../../host/last-words.ts';

/** Splits longer lines. */
const MAX_LINE = 64 * 1024;

/**
 * Forwards a builder's log in whole lines, without secret values and without secrets in the
 * instructions that it repeats. BuildKit ends the log of a failed build with a summary, which is
 * held back because the error contains it.
 */
export class BuildLog {
  readonly #show: (chunk: Uint8Array) => void;
  readonly #secrets: readonly string[];
  readonly #hasSummary: boolean;
  readonly #decoder = new TextDecoder();
  readonly #encoder = new TextEncoder();
  #partial = '';
  /** The summary's lines so far; `undefined` before the first one. */
  #summary: string | undefined;

  /** @param hasSummary false for the classic builder, whose lines can come from a step itself */
  constructor(show: (chunk: Uint8Array) => void, secrets: readonly string[], hasSummary: boolean) {
    this.#show = show;
    this.#secrets = secrets;
    this.#hasSummary = hasSummary;
  }

  write(chunk: Uint8Array): void {
    this.#partial += this.#decoder.decode(chunk, { stream: true });
    const end = this.#partial.lastIndexOf('\n') + 1;
    if (end === 0 && this.#partial.length < MAX_LINE) return;
    this.#take(end === 0 ? this.#partial : this.#partial.slice(0, end));
    this.#partial = end === 0 ? '' : this.#partial.slice(end);
  }

  /** @returns a failed build's summary, or ''. Otherwise shows what was held back. */
  end(isFailed: boolean): string {
    this.#take(this.#partial);
    const summary = this.#summary ?? '';
    if (!isFailed) this.#print(summary);
    return isFailed ? summary : '';
  }

  #take(lines: string): void {
    const at = this.#summaryStart(lines);
    this.#print(lines.slice(0, at));
    if (at !== undefined) this.#summary = (this.#summary ?? '') + lines.slice(at);
  }

  #summaryStart(lines: string): number | undefined {
    if (this.#summary !== undefined) return 0;
    return this.#hasSummary ? SUMMARY.exec(lines)?.index : undefined;
  }

  #print(text: string): void {
    if (text === '') return;
    this.#show(this.#encoder.encode(maskInstructions(hideSecrets(text, this.#secrets))));
  }
}

/**
 * Start of a summary. Every line before it starts with a step's number, whatever the step prints.
 */
const SUMMARY = /^(?:-{6}\r?$|ERROR: )/m;
