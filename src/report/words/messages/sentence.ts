import { nameOption, type OptionName } from './options.ts';

/** The entry point: options are flags on the command line and inputs in a workflow. */
export type Entry = 'cli' | 'action';

/** Words of the user or of another program, or a message of ours. */
export type Sentence = string | Sayable;

/**
 * What becomes a sentence in the words of an entry point; converted to a string elsewhere, it has
 * those of the command line.
 */
export abstract class Sayable {
  abstract say(words: Words): string;

  toString(): string {
    return this.say(WORDS.cli);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** What a message needs to be said by an entry point. */
export interface Words {
  /** Names an option, with or without a value: `--timeout 1h`, `timeout: 1h`. */
  readonly option: (name: OptionName, value?: string) => string;
  readonly say: (text: Sentence) => string;
}

const createWords = (entry: Entry): Words => {
  const words: Words = {
    option: (name, value) => nameOption(entry, name, value),
    say: (text) => (typeof text === 'string' ? text : text.say(words)),
  };
  return words;
};

/** The words of each entry point. */
export const WORDS: Readonly<Record<Entry, Words>> = {
  cli: createWords('cli'),
  action: createWords('action'),
};

/** Says a text in the words of an entry point. */
export const say = (text: Sentence, entry: Entry): string => WORDS[entry].say(text);

/** Returns sentences without those that say the same as an earlier one. */
export const listDistinct = (sentences: readonly Sentence[]): Sentence[] => [
  ...new Map(sentences.map((sentence) => [String(sentence), sentence])).values(),
];

/**
 * Says all texts of a report, and copies only what changes. Skips its trees, which contain no
 * messages.
 */
export function sayAll<Value>(value: Value, entry: Entry): Value {
  if (typeof value === 'string' || value instanceof Sayable) return say(value, entry) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => sayAll(item, entry));
    return items.every((item, i) => item === value[i]) ? value : (items as Value);
  }
  const said = Object.entries(value).flatMap(([key, part]) => {
    const text = key === 'tree' ? part : sayAll(part, entry);
    return text === part ? [] : [[key, text]];
  });
  return said.length === 0 ? value : { ...value, ...Object.fromEntries(said) };
}
