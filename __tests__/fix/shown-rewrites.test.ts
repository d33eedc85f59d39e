import { expect, test } from '@jest/globals';
import { selectShown } from '../../src/fix/shown-rewrites.ts';
import type { Rewrite } from '../../src/model/advice.ts';

const rewrite = (
  oldLines: readonly string[],
  newLines: readonly string[] = ['RUN a'],
): Rewrite => ({
  file: 'Dockerfile',
  line: 2,
  endLine: 1 + oldLines.length,
  oldLines,
  newLines,
  advice: [{ id: 'package-index', subject: 'apt' }],
  bytes: 1,
});

test('a rewrite without a secret is shown', () => {
  const plain = rewrite(['RUN apt-get update \\', '  # a comment', '  && apt-get install -y b']);
  expect(selectShown([plain])).toEqual([plain]);
});

test.each([
  ['in a URL', ['RUN apt-get update && curl https://me:hunter2secret@example.com/x']],
  ['in a variable', ['RUN apt-get update && API_TOKEN=abcdef0123456789 npm ci']],
  ['in the line after its option', ['RUN curl -u \\', '    me:hunter2secret https://a.example']],
  ['after a comment', ['RUN mysql --password \\', '  # really', '  hunter2secret']],
  ['in a line between two instructions', ['COPY a b', 'ENV API_TOKEN=abcdef0123456789', 'RUN x']],
])('a rewrite with a secret is not shown: %s', (_where, lines) =>
  expect(selectShown([rewrite(lines), rewrite(['RUN a'], lines)])).toEqual([]),
);

test('a long rewrite is not shown', () =>
  expect(
    selectShown([
      rewrite(Array(61).fill('a')),
      rewrite([`RUN ${'a'.repeat(2000)}`]),
      rewrite(['RUN a'], Array(61).fill('a')),
    ]),
  ).toEqual([]));

test('only some of many are shown', () =>
  expect(selectShown(Array(30).fill(rewrite(['a'])))).toHaveLength(20));
