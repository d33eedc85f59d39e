import { describe, expect, test } from '@jest/globals';
import { parseDockerfile } from '../../../src/analyze/dockerfile/parse-dockerfile.ts';
import { expectLinear } from '../../support/growth.ts';
import { HOSTILE_DOCKERFILES } from '../../support/hostile-dockerfiles.ts';

/** `VERB text @line-endLine`, followed by its here-documents. */
const read = (...lines: readonly string[]): string[] | undefined =>
  parseDockerfile(lines.join('\n'))?.map(({ verb, text, line, endLine, heredocs }) =>
    [
      `${verb} ${text} @${line}-${endLine}`,
      ...heredocs.map(({ name, body }) => `${name}=${body}`),
    ].join(' | '),
  );

describe('instructions and their lines', () => {
  test.each<[behavior: string, lines: string[], expected: string[]]>([
    ['one per line', ['FROM a', 'RUN b'], ['FROM a @1-1', 'RUN b @2-2']],
    ['comments and empty lines are skipped', ['# x', '', '  # y', 'FROM a'], ['FROM a @4-4']],
    ['verbs in any case, after spaces', ['\t from a'], ['FROM a @1-1']],
    ['a continued line keeps its indentation', ['RUN a \\', '    && b'], ['RUN a     && b @1-2']],
    ['space after the escape character is ignored', ['RUN a \\ \t', ' b'], ['RUN a  b @1-2']],
    [
      'an escaped escape character does not continue the line',
      ['RUN a \\\\', 'RUN b'],
      ['RUN a \\\\ @1-1', 'RUN b @2-2'],
    ],
    [
      'comments and empty lines inside',
      ['RUN a \\', '# x', '', '  # y', ' b', 'CMD c'],
      ['RUN a  b @1-5', 'CMD c @6-6'],
    ],
    ['a continuation at the end of the file', ['RUN a \\'], ['RUN a @1-1']],
    ['Windows line ends', ['RUN a \\\r', ' b\r', 'CMD c\r'], ['RUN a  b @1-2', 'CMD c @3-3']],
    ['a byte order mark', ['\uFEFFFROM a'], ['FROM a @1-1']],
    [
      'another escape character',
      ['# syntax=x', '# Escape = `', 'RUN a `', ' b\\'],
      ['RUN a  b\\ @3-4'],
    ],
    [
      'a directive after a comment is a comment',
      ['# x', '# escape=`', 'RUN a `', 'RUN b'],
      ['RUN a ` @3-3', 'RUN b @4-4'],
    ],
  ])('%s', (_behavior, lines, expected) => expect(read(...lines)).toEqual(expected));
});

describe('here-documents', () => {
  test.each<[behavior: string, lines: string[], expected: string[]]>([
    [
      'belong to their instruction',
      ['RUN <<E', 'a', '# b', 'E', 'CMD c'],
      ['RUN <<E @1-4 | E=a\n# b', 'CMD c @5-5'],
    ],
    [
      'several in sequence',
      ['COPY <<A <<"B" /x/', 'a', 'A', 'b', 'B'],
      ['COPY <<A <<"B" /x/ @1-5 | A=a | B=b'],
    ],
    [
      'tabs before the lines of <<- are allowed',
      ['RUN <<-E', '\t\ta', '\tE'],
      ['RUN <<-E @1-3 | E=a'],
    ],
    ['and before no other lines', ['RUN <<E', '\tE', 'E'], ['RUN <<E @1-3 | E=\tE']],
    [
      'in the middle of a command',
      ['RUN cat 3<<E > /x', 'a', 'E'],
      ['RUN cat 3<<E > /x @1-3 | E=a'],
    ],
    ['an empty here-document', ['RUN <<E', 'E'], ['RUN <<E @1-2 | E=']],
    [
      'quoted ones are words of the shell',
      ['RUN echo "a <<E"', 'RUN b'],
      ['RUN echo "a <<E" @1-1', 'RUN b @2-2'],
    ],
    [
      'a shift is not a here-document',
      ['RUN echo $((1<<2))', 'RUN b'],
      ['RUN echo $((1<<2)) @1-1', 'RUN b @2-2'],
    ],
    ['other instructions have none', ['ENV a=<<E', 'RUN b'], ['ENV a=<<E @1-1', 'RUN b @2-2']],
  ])('%s', (_behavior, lines, expected) => expect(read(...lines)).toEqual(expected));

  test('an unterminated here-document makes the file unusable, as for a builder', () =>
    expect(read('FROM a', 'RUN <<E', 'b')).toBeUndefined());
});

test('a file of more than 1 MiB is not read', () =>
  expect(read(`RUN ${'a'.repeat(2 ** 20)}`)).toBeUndefined());

test.each(HOSTILE_DOCKERFILES)('much of %s takes linear time', (_what, much) =>
  expectLinear((length) => {
    const text = much(length);
    return () => parseDockerfile(text);
  }, 2 ** 18),
);
