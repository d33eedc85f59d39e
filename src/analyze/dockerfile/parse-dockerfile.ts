import { MAX_DOCKERFILE_BYTES } from '../../model/sourced-image.ts';
import { findHeredocs } from './heredoc.ts';

/** One instruction as builders read it. */
export interface Instruction {
  /** Upper case: `RUN`. */
  readonly verb: string;
  /** The text after the verb, with lines joined and comments removed. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** The last line of its last here-document, if any. */
  readonly endLine: number;
  /** Its here-documents in order. */
  readonly heredocs: readonly HeredocBody[];
}

export interface HeredocBody {
  readonly name: string;
  readonly body: string;
}

/**
 * Parses a Dockerfile into instructions with line numbers, in linear time.
 * @returns `undefined` for text that no builder accepts
 * Source: buildkit, frontend/dockerfile/parser/parser.go (`Parse`), directives.go.
 */
export function parseDockerfile(text: string): readonly Instruction[] | undefined {
  if (text.length > MAX_DOCKERFILE_BYTES) return undefined;
  const lines = new Lines(text);
  const instructions: Instruction[] = [];
  while (!lines.isAtEnd) {
    const line = lines.number;
    const joined = lines.takeInstruction();
    if (joined === '') continue;
    const [, verb = '', rest = ''] = /^(\S+)(.*)$/s.exec(joined) ?? [];
    const heredocs = MAY_HAVE_HEREDOCS.has(verb.toUpperCase()) ? lines.takeHeredocs(rest) : [];
    if (heredocs === undefined) return undefined;
    instructions.push({
      verb: verb.toUpperCase(),
      text: rest.trim(),
      line,
      endLine: lines.number - 1,
      heredocs,
    });
  }
  return instructions;
}

/** The instruction that an `ONBUILD` triggers. */
export function toTriggered(instruction: Instruction): Instruction {
  const [, verb = '', text = ''] = /^(\S+)\s*(.*)$/s.exec(instruction.text) ?? [];
  return { ...instruction, verb: verb.toUpperCase(), text };
}

const MAY_HAVE_HEREDOCS = new Set(['ADD', 'COPY', 'RUN']);

class Lines {
  readonly #lines: readonly string[];
  readonly #escape: string;
  #at = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\uFEFF/, '').split('\n');
    this.#escape = findEscapeCharacter(text);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** Number of the next line, from 1. */
  get number(): number {
    return this.#at + 1;
  }

  /**
   * Takes one instruction without here-documents, in one line; empty for a comment or empty line.
   */
  takeInstruction(): string {
    const first = this.#take().trimStart();
    if (first.startsWith('#')) return '';
    const parts = [this.#stripContinuation(first)];
    // Comments and empty lines neither end an instruction nor add to it.
    while (parts.at(-1)?.isContinued && !this.isAtEnd) {
      const next = this.#take();
      const start = next.trimStart();
      if (start !== '' && !start.startsWith('#')) parts.push(this.#stripContinuation(next));
    }
    return parts
      .map(({ text }) => text)
      .join('')
      .trim();
  }

  /** @returns `undefined` if one is unterminated */
  takeHeredocs(text: string): HeredocBody[] | undefined {
    const heredocs: HeredocBody[] = [];
    for (const { name, isChomped } of findHeredocs(text)) {
      const lines: string[] = [];
      while (lines.at(-1) !== name) {
        if (this.isAtEnd) return undefined;
        lines.push(isChomped ? this.#take().replace(/^\t+/, '') : this.#take());
      }
      heredocs.push({ name, body: lines.slice(0, -1).join('\n') });
    }
    return heredocs;
  }

  #take(): string {
    return (this.#lines[this.#at++] as string).replace(/\r{1,2}$/, '');
  }

  /** An escape character at the end of a line continues it, unless it is escaped itself. */
  #stripContinuation(line: string): { text: string; isContinued: boolean } {
    const text = line.trimEnd();
    const isContinued = text.endsWith(this.#escape) && !text.endsWith(this.#escape.repeat(2));
    return isContinued ? { text: text.slice(0, -1), isContinued } : { text: line, isContinued };
  }
}

/** The character that continues a line. */
export const findEscapeCharacter = (text: string): string =>
  findDirective(text, 'escape') === '`' ? '`' : '\\';

/** The value of a directive. Directives are on the first lines, before anything else. */
export function findDirective(
  text: string,
  wanted: 'syntax' | 'check' | 'escape',
): string | undefined {
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    const [, key = '', value = ''] = /^#\s*([a-z][a-z\d]*)\s*=(.*)$/i.exec(line.trim()) ?? [];
    if (key.toLowerCase() === wanted) return value.trim();
    if (!['syntax', 'check', 'escape'].includes(key.toLowerCase())) break;
  }
  return undefined;
}
