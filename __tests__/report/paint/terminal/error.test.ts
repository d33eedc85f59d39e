import { expect, test } from '@jest/globals';
import { formatError, fromReported } from '../../../../src/errors.ts';
import { renderError } from '../../../../src/report/paint/terminal/error.ts';

const narrow = { columns: 60, color: false };

test('an error says what is wrong, where, and how to fix it', () => {
  const error = fromReported({
    code: 'SOURCE_NOT_FOUND',
    message: 'there is no file app.tar',
    where: 'docker-archive:app.tar',
    fix: 'check the path, or save the image first: docker save -o app.tar app:ci',
  });
  expect(renderError(formatError(error, 'cli'), narrow)).toBe(
    [
      'plimsoll: there is no file app.tar',
      '  where  docker-archive:app.tar',
      '  fix    check the path, or save the image first: docker',
      '         save -o app.tar app:ci',
      '',
    ].join('\n'),
  );
});

test('formatted lines are kept, with carets below what they point at', () => {
  const message = [
    'invalid budget: 1 problem',
    '  .dive-ci.yaml:3:23  highestWastedBytes: "20 megs" is not a size',
    '      3 |   highestWastedBytes: 20 megs',
    '        |                       ^^^^^^^   write a number and a unit: 20MB or 20MiB',
  ].join('\n');
  expect(renderError({ message }, narrow)).toBe(`plimsoll: ${message}\n`);
});

test("names in a message can't affect the terminal", () => {
  const text = renderError(
    { message: 'no \x1b[31mred\u202e', fix: '\x07' },
    { ...narrow, ascii: true },
  );
  expect(text).toBe('plimsoll: no \\x1b[31mred\\u202e\n  fix    \\x07\n');
});

test('only the name of the program has a color', () => {
  expect(renderError({ message: 'no' }, { columns: 60, color: true })).toBe(
    '\x1b[1m\x1b[31mplimsoll: \x1b[39m\x1b[22mno\n',
  );
});
