/**
 * Inputs that may make a Dockerfile parser slow: many repetitions, unterminated constructs, and
 * deep nesting.
 */
export const HOSTILE_DOCKERFILES: readonly [what: string, much: (length: number) => string][] = [
  ['stages with comments', repeatPiece('FROM a\n#\n')],
  ['stages on each other', repeatPiece('FROM a AS a\n', 'FROM scratch AS a\n')],
  ['comments', repeatPiece('#\n', 'FROM a\n')],
  ['commands', repeatPiece('RUN a\n', 'FROM a\n')],
  ['continued lines', repeatPiece('a \\\n', 'FROM a\nRUN ')],
  ['continued lines with comments', repeatPiece('#\n', 'FROM a\nRUN a \\\n')],
  ['escape characters', repeatPiece('\\', 'FROM a\nRUN ')],
  ['spaces', repeatPiece(' ', 'FROM a\nRUN a', 'b')],
  ['carriage returns', repeatPiece('\r', 'FROM a\nRUN a', 'b')],
  ['here-documents that never end', repeatPiece('<<a ', 'FROM a\nRUN ')],
  ['here-documents', repeatPiece('RUN <<a\na\n', 'FROM a\n')],
  ['open quotes', repeatPiece(`' "`, 'FROM a\nRUN <<a ')],
  ['flags', repeatPiece('--a=b ', 'FROM a\nCOPY ')],
  ['variables', repeatPiece('$a', 'FROM a\nCOPY ')],
  ['variables in each other', repeatPiece('$' + '{a:-', 'FROM a\nCOPY ')],
  ['exec forms', repeatPiece('[', 'FROM a\nRUN ')],
  ['directives', repeatPiece('# a=b\n')],
  ['one word', repeatPiece('A')],
];

function repeatPiece(piece: string, before = '', after = ''): (length: number) => string {
  return (length) => {
    const room = length - before.length - after.length;
    return before + piece.repeat(Math.floor(room / piece.length)) + after;
  };
}
