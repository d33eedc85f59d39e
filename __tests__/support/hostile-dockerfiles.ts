/**
 * Inputs that may make a Dockerfile parser slow: many repetitions, unterminated constructs, and
 * deep nesting.
 */
export const HOSTILE_DOCKERFILES: readonly [what: string, much: (length: number) => string][] = [
  ['stages with comments', much('FROM a\n#\n')],
  ['stages on each other', much('FROM a AS a\n', 'FROM scratch AS a\n')],
  ['comments', much('#\n', 'FROM a\n')],
  ['commands', much('RUN a\n', 'FROM a\n')],
  ['continued lines', much('a \\\n', 'FROM a\nRUN ')],
  ['continued lines with comments', much('#\n', 'FROM a\nRUN a \\\n')],
  ['escape characters', much('\\', 'FROM a\nRUN ')],
  ['spaces', much(' ', 'FROM a\nRUN a', 'b')],
  ['carriage returns', much('\r', 'FROM a\nRUN a', 'b')],
  ['here-documents that never end', much('<<a ', 'FROM a\nRUN ')],
  ['here-documents', much('RUN <<a\na\n', 'FROM a\n')],
  ['open quotes', much(`' "`, 'FROM a\nRUN <<a ')],
  ['flags', much('--a=b ', 'FROM a\nCOPY ')],
  ['variables', much('$a', 'FROM a\nCOPY ')],
  ['variables in each other', much('$' + '{a:-', 'FROM a\nCOPY ')],
  ['exec forms', much('[', 'FROM a\nRUN ')],
  ['directives', much('# a=b\n')],
  ['one word', much('A')],
];

function much(piece: string, before = '', after = ''): (length: number) => string {
  return (length) => {
    const room = length - before.length - after.length;
    return before + piece.repeat(Math.floor(room / piece.length)) + after;
  };
}
