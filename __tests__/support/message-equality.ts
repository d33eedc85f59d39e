// Tests compare what is said: a message equals its sentence in the words of the command line.
import { expect } from '@jest/globals';
import { Sayable } from '../../src/report/words/messages/sentence.ts';

const isSaid = (one: unknown, other: unknown): boolean =>
  one instanceof Sayable && typeof other === 'string';

expect.addEqualityTesters([
  (a: unknown, b: unknown) => (isSaid(a, b) || isSaid(b, a) ? String(a) === String(b) : undefined),
]);

// Matchers of strings are asked before equality testers.
for (const matcher of [expect.stringContaining(''), expect.stringMatching('')]) {
  const prototype = Object.getPrototypeOf(matcher);
  const match = prototype.asymmetricMatch;
  prototype.asymmetricMatch = function (this: unknown, other: unknown) {
    return match.call(this, other instanceof Sayable ? String(other) : other);
  };
}
