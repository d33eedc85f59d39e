import { expect, test } from '@jest/globals';
import { isInPatch } from '../../../src/publish/github/diff-lines.ts';

const PATCH = `@@ -1,3 +1,4 @@ FROM a
 FROM a
-RUN old
+RUN new \\
+  && more
 COPY . .
@@ -20,2 +21,3 @@
 RUN x
+RUN y
 RUN z
\\ No newline at end of file`;

const isIn = (line: number, oldLines: readonly string[], patch = PATCH): boolean =>
  isInPatch(patch, { line, endLine: line + oldLines.length - 1, oldLines });

test.each([
  ['new lines', 2, ['RUN new \\', '  && more'], true],
  ['new and old lines', 3, ['  && more', 'COPY . .'], true],
  ['a line of the second hunk', 22, ['RUN y'], true],
  ['the last line of the file', 22, ['RUN y', 'RUN z'], true],
  ['only old lines', 1, ['FROM a'], false],
  ['another text', 2, ['RUN new'], false],
  ['the right text on another line', 3, ['RUN new \\', '  && more'], false],
  ['a removed line', 2, ['RUN old'], false],
  ['an instruction that ends below the hunk', 3, ['  && more', 'COPY . .', 'RUN x'], false],
  ['an instruction that starts above the hunk', 20, ['RUN w', 'RUN x', 'RUN y'], false],
  ['line 0', 0, ['', 'FROM a'], false],
  ['no lines', 2, [], false],
])('%s', (_what, line, lines, expected) => expect(isIn(line, lines)).toBe(expected));

test.each(['', '@@ nonsense', '+RUN y', '@@ -0,0 +1 @@'])('a patch without lines: %j', (patch) =>
  expect(isIn(1, ['RUN y'], patch)).toBe(false),
);

test('a new file', () => expect(isIn(1, ['FROM a'], '@@ -0,0 +1 @@\n+FROM a')).toBe(true));
