// Tests compare what is said: a message equals its sentence in the words of the command line.
import { expect } from '@jest/globals';
import { Sayable } from '../../src/report/words/messages/sentence.ts';

const toSaid = (value: unknown): unknown => (value instanceof Sayable ? String(value) : value);

expect.addEqualityTesters([
  (a: unknown, b: unknown) => {
    const [said, other] = [toSaid(a), toSaid(b)];
    const isMessage = said !== a || other !== b;
    return isMessage && typeof said === 'string' && typeof other === 'string'
      ? said === other
      : undefined;
  },
]);

/** Matchers of strings match what a message says. */
for (const matcher of [
  expect.stringContaining(''),
  expect.stringMatching(''),
  expect.any(String),
]) {
  const kind = Object.getPrototypeOf(matcher);
  const { asymmetricMatch } = kind;
  kind.asymmetricMatch = function matchSaid(other: unknown): boolean {
    return asymmetricMatch.call(this, toSaid(other));
  };
}
