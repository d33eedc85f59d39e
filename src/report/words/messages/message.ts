import { MESSAGES } from './catalog.ts';
import type { Failure, None, Wording } from './failure.ts';
import { AnyMessage, type Sentence, type Words } from './sentence.ts';
import { fill, type TemplateValues } from './template.ts';

type Messages = typeof MESSAGES;
export type MessageId = keyof Messages;

type Made<Of> = Of extends (...values: never[]) => infer Result ? Result : Of;

/** The IDs of errors; other messages are reasons and notices. */
export type FailureId = {
  [Id in MessageId]: Made<Messages[Id]> extends Failure ? Id : never;
}[MessageId];

/** The values of a message, by its ID. */
export type ValuesOf<Id extends MessageId> = ValuesOfWording<Messages[Id]>;
type ValuesOfWording<Of> = Of extends (...values: infer All) => unknown
  ? All extends [infer Values, ...unknown[]]
    ? Values
    : None
  : Of extends Failure<infer Template>
    ? TemplateValues<Template>
    : Of extends string
      ? TemplateValues<Of>
      : never;

/** Which text of an error; a reason or a notice has only the first. */
type Part = 'message' | 'fix' | 'where';

/** A message by its ID and values. Its sentence is in `catalog.ts`. */
export class Message<Id extends MessageId = MessageId> extends AnyMessage {
  readonly id: Id;
  /** Not typed by the ID: a message is then also one of several IDs. */
  readonly values: unknown;
  readonly #part: Part;

  constructor(id: Id, values: ValuesOf<Id>, part: Part = 'message') {
    super();
    this.id = id;
    this.values = values;
    this.#part = part;
  }

  format(words: Words): string {
    const made = make(this.id, this.values, words);
    return typeof made === 'string' ? made : (made[this.#part] ?? '');
  }
}

/** Adds a reason on a separate line. */
export const addReason = (reason: Sentence | undefined, next: Sentence): Sentence =>
  reason === undefined ? next : new Message('lines', { sentences: [reason, next] });

/** The texts of a message, in the words of an entry point. */
export function make<Id extends FailureId>(id: Id, values: ValuesOf<Id>, words: Words): Failure;
export function make(id: MessageId, values: unknown, words: Words): string | Failure;
export function make(id: MessageId, values: unknown, words: Words): string | Failure {
  const entry: Wording = MESSAGES[id];
  if (typeof entry === 'function') return entry(values as never, words);
  const format = (template: string): string =>
    fill(template, values as Readonly<Record<string, unknown>>, words);
  if (typeof entry === 'string') return format(entry);
  const { code, message, fix, where } = entry;
  return {
    code,
    message: format(message),
    fix: fix && (format(fix) || undefined),
    where: where && format(where),
  };
}
