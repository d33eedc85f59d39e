import { MESSAGES } from './catalog.ts';
import type { Failure, None } from './failure.ts';
import { Sayable, type Sentence, type Words } from './sentence.ts';

type Messages = typeof MESSAGES;
export type MessageId = keyof Messages;

/** The IDs of errors; other messages are reasons and notices. */
export type FailureId = {
  [Id in MessageId]: ReturnType<Messages[Id]> extends Failure ? Id : never;
}[MessageId];

/** The values of a message, by its ID. */
export type ValuesOf<Id extends MessageId> =
  Parameters<Messages[Id]> extends [infer Values, ...unknown[]] ? Values : None;

/** Which text of an error; a reason or a notice has only the first. */
type Part = 'message' | 'fix' | 'where';

/** A message by its ID and values. Its sentence is in `catalog.ts`. */
export class Message<Id extends MessageId = MessageId> extends Sayable {
  readonly id: Id;
  readonly values: ValuesOf<Id>;
  readonly #part: Part;

  constructor(id: Id, values: ValuesOf<Id>, part: Part = 'message') {
    super();
    this.id = id;
    this.values = values;
    this.#part = part;
  }

  say(words: Words): string {
    const made = make(this.id, this.values, words);
    return typeof made === 'string' ? made : (made[this.#part] ?? '');
  }
}

/** Adds a reason on a separate line. */
export const addReason = (reason: Sentence | undefined, next: Sentence): Sentence =>
  reason === undefined ? next : new Message('lines', { sentences: [reason, next] });

/** The texts of an error, in the words of an entry point. */
export const make = <Id extends MessageId>(
  id: Id,
  values: ValuesOf<Id>,
  words: Words,
): ReturnType<Messages[Id]> =>
  (MESSAGES[id] as unknown as (values: ValuesOf<Id>, words: Words) => ReturnType<Messages[Id]>)(
    values,
    words,
  );
