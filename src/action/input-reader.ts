import { findClosest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import { readList, type TrailingHash } from '../gate/input-list.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { findInputs, type GivenInputs, type InputName } from './input-names.ts';

/** Enough for any reasonable name; GitHub shows less. */
const MOST_NAME_CHARACTERS = 100;

/** Reads inputs and collects their problems. */
export class InputReader {
  readonly problems: Sentence[];
  readonly notices: readonly Sentence[];
  readonly #values: GivenInputs['values'];

  constructor(env: Readonly<Record<string, string | undefined>>) {
    const { values, problems, notices } = findInputs(env);
    this.problems = [...problems];
    this.notices = notices;
    this.#values = values;
  }

  refuse(problem: Sentence): void {
    this.problems.push(problem);
  }

  /** Returns the result of `make`; a usage error becomes a problem. */
  attempt<T>(make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      this.report(error);
      return undefined;
    }
  }

  report({ text: problem, fix: remedy }: GateError): void {
    this.refuse(remedy === undefined ? problem : new Message('with-remedy', { problem, remedy }));
  }

  /** Without surrounding quotes, which a YAML block keeps. */
  text(name: InputName): string | undefined {
    return this.#values.get(name)?.replace(/^(["'])([^"'\n]+)\1$/, '$2');
  }

  /** Undefined also if the runner didn't evaluate the default's expression. */
  expression(name: InputName): string | undefined {
    const text = this.text(name);
    return text?.startsWith('${{') ? undefined : text;
  }

  /** A short text on one line. */
  line(name: InputName): string | undefined {
    const text = this.text(name);
    if (text !== undefined && (/[\r\n]/.test(text) || text.length > MOST_NAME_CHARACTERS))
      this.refuse(new Message('input-too-long', { name, mostChars: MOST_NAME_CHARACTERS }));
    return text;
  }

  /** One entry per line, see `readList`. */
  lines(name: InputName, hash: TrailingHash): string[] {
    return readList(this.text(name) ?? '', hash).flatMap((entry) => {
      if ('text' in entry) return [entry.text];
      this.refuse(new Message('input-invalid', { name, problem: entry.problem }));
      return [];
    });
  }

  /** The YAML 1.2 spellings, which `getBooleanInput` of GitHub's toolkit accepts. */
  flag(name: InputName, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
      this.refuse(new Message('input-not-boolean', { name, text }));
    return text.toLowerCase() === 'true';
  }

  choice<T extends string>(name: InputName, allowed: readonly T[], fallback: T): T {
    const text = this.text(name);
    const found = allowed.find((value) => value === text?.toLowerCase());
    if (text === undefined || found !== undefined) return found ?? fallback;
    const meant = findClosest(text, allowed);
    this.refuse(new Message('input-not-choice', { name, text, allowed, meant }));
    return fallback;
  }
}
