// In tests, a message equals its sentence in the words of the command line.
import { expect } from '@jest/globals';
import { AnyMessage } from '../../src/report/words/messages/sentence.ts';

const toText = (value: unknown): unknown => (value instanceof AnyMessage ? String(value) : value);

expect.addEqualityTesters([
  (a: unknown, b: unknown) => {
    const [text, other] = [toText(a), toText(b)];
    const isMessage = text !== a || other !== b;
    return isMessage && typeof text === 'string' && typeof other === 'string'
      ? text === other
      : undefined;
  },
]);

/** Matchers of strings match the sentence of a message. */
for (const matcher of [
  expect.stringContaining(''),
  expect.stringMatching(''),
  expect.any(String),
]) {
  const kind = Object.getPrototypeOf(matcher);
  const { asymmetricMatch } = kind;
  kind.asymmetricMatch = function matchText(other: unknown): boolean {
    return asymmetricMatch.call(this, toText(other));
  };
}
