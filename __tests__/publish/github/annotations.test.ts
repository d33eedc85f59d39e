import { describe, expect, test } from '@jest/globals';
import { batchAnnotations } from '../../../src/publish/github/annotations.ts';
import type { Annotation } from '../../../src/report/paint/github/annotations.ts';

const ANNOTATION: Annotation = {
  file: 'Dockerfile',
  line: 3,
  endLine: 5,
  level: 'notice',
  title: 't',
  message: 'm',
};
const batch = (given: Partial<Annotation>) =>
  batchAnnotations([{ ...ANNOTATION, ...given }]).flat();

describe("an annotation in GitHub's format", () => {
  test.each([
    ['Dockerfile', 'Dockerfile'],
    ['./api/Dockerfile', 'api/Dockerfile'],
    ['api//./Dockerfile', 'api/Dockerfile'],
    ['..foo/Dockerfile', '..foo/Dockerfile'],
  ])('%s has the path %s', (file, expected) => expect(batch({ file })[0]?.path).toBe(expected));

  test.each([
    '/etc/Dockerfile',
    '../Dockerfile',
    'a/../../b',
    'C:/Dockerfile',
    '\\\\host\\Dockerfile',
    '',
    '.',
  ])('a path outside of the repository is omitted: "%s"', (file) =>
    expect(batch({ file })).toEqual([]),
  );

  test.each([
    ['several lines', 3, 5, [3, 5]],
    ['an end before its start', 5, 3, [5, 5]],
    ['an end that is not a number', 5, Number.NaN, [5, 5]],
  ])('%s', (_case, line, endLine, expected) => {
    const [{ start_line, end_line } = {}] = batch({ line, endLine });
    expect([start_line, end_line]).toEqual(expected);
  });

  test.each([0, -1, Number.NaN])('without a line it is omitted: %p', (line) => {
    expect(batch({ line })).toEqual([]);
  });

  test('it has no columns, which GitHub accepts on single lines only', () => {
    expect(Object.keys(batch({})[0] ?? {}).filter((key) => key.includes('column'))).toEqual([]);
  });

  test("its texts are shortened to GitHub's limit, never in the middle of a character", () => {
    const [{ title, message } = { title: '', message: '' }] = batch({
      title: `x${'😀'.repeat(200)}`,
      message: '漢'.repeat(30_000),
    });
    expect([title.length <= 255, title.isWellFormed(), title.endsWith('😀…')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
  });
});
