import { nameOption, type OptionName } from './options.ts';

/** The entry point: options are flags on the command line and inputs in a workflow. */
export type Entry = 'cli' | 'action';

/** Words of the user or of another program, or a message of ours. */
export type Sentence = string | AnyMessage;

/**
 * What becomes a sentence in the words of an entry point; converted to a string elsewhere, it has
 * those of the command line.
 */
export abstract class AnyMessage {
  abstract format(words: Words): string;

  toString(): string {
    return this.format(WORDS.cli);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** What formats the parts of a message for an entry point. */
export interface Words {
  /** Names an option, with or without a value: `--timeout 1h`, `timeout: 1h`. */
  readonly option: (name: OptionName, value?: string) => string;
  readonly format: (text: Sentence) => string;
}

const createWords = (entry: Entry): Words => {
  const words: Words = {
    option: (name, value) => nameOption(entry, name, value),
    format: (text) => (typeof text === 'string' ? text : text.format(words)),
  };
  return words;
};

/** The words of each entry point. */
export const WORDS: Readonly<Record<Entry, Words>> = {
  cli: createWords('cli'),
  action: createWords('action'),
};

/** Formats a sentence in the words of an entry point. */
export const formatSentence = (text: Sentence, entry: Entry): string => WORDS[entry].format(text);

/** Returns sentences without repetitions. */
export const listDistinct = (sentences: readonly Sentence[]): Sentence[] => [
  ...new Map(sentences.map((sentence) => [String(sentence), sentence])).values(),
];

/**
 * Formats all sentences of a report, and copies only what changes. Skips its trees, which contain
 * no messages.
 */
export function formatSentences<Value>(value: Value, entry: Entry): Value {
  if (typeof value === 'string' || value instanceof AnyMessage)
    return formatSentence(value, entry) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => formatSentences(item, entry));
    return items.every((item, i) => item === value[i]) ? value : (items as Value);
  }
  const changed = Object.entries(value).flatMap(([key, part]) => {
    const text = key === 'tree' ? part : formatSentences(part, entry);
    return text === part ? [] : [[key, text]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
