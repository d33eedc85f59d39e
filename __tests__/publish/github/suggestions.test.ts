import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { publishSuggestions } from '../../../src/publish/github/suggestions.ts';
import type { Suggestion } from '../../../src/report/paint/github/suggestions.ts';
import { REFUSALS } from '../../support/github/answers.ts';
import { openScene, RUN, type Scene } from '../../support/github/scene.ts';
import type { PullFile } from '../../support/github/state.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const NUMBER = 8;
/** A pull request that adds a file with these lines, and other files. */
function addPull(lines: readonly string[], others: readonly PullFile[] = []): void {
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  scene.github.addPull({ number: NUMBER, files: [...others, { path: 'Dockerfile', patch }] });
}

const at = (line: number, ...oldLines: readonly string[]): Suggestion => ({
  path: 'Dockerfile',
  line,
  endLine: line + oldLines.length - 1,
  oldLines,
  newLines: ['RUN new'],
  body: '```suggestion\nRUN new\n```',
});
const publish = (...suggestions: readonly Suggestion[]) =>
  publishSuggestions(scene.client, { run: RUN, pullRequest: NUMBER, suggestions });
const listPosted = () =>
  scene.github.state.reviews.map(({ comments }) =>
    comments.map(({ startLine, line }) => [startLine, line]),
  );

test('one review has a comment for one line and one for several', async () => {
  addPull(['FROM a', 'RUN b', 'RUN c \\', '  d']);
  const { url, refused } = await publish(at(2, 'RUN b'), at(3, 'RUN c \\', '  d'));
  expect(refused).toBeNull();
  expect(url).toMatch(/^https:\/\/github\.com\/octo\/repo\/pull\/8#pullrequestreview-\d+$/);
  expect(listPosted()).toEqual([
    [
      [null, 2],
      [3, 4],
    ],
  ]);
  expect(scene.github.state.reviews[0]?.comments[0]?.body).toMatch(
    /^<!-- plimsoll:suggestion:[0-9a-f]{16} -->\n```suggestion\nRUN new\n```$/,
  );
});

test('the first three that fit are posted', async () => {
  addPull(['RUN a', 'RUN b', 'RUN c', 'RUN d', 'RUN e']);
  await publish(
    at(9, 'RUN elsewhere'),
    at(5, 'RUN e'),
    at(1, 'RUN a'),
    at(2, 'RUN changed meanwhile'),
    at(3, 'RUN c'),
    at(4, 'RUN d'),
  );
  expect(listPosted()).toEqual([
    [
      [null, 5],
      [null, 1],
      [null, 3],
    ],
  ]);
});

describe('nothing is posted', () => {
  test('without suggestions, and no request is sent', async () => {
    expect(await publish()).toEqual({ url: null, refused: null });
    expect(scene.github.operations()).toEqual([]);
  });

  test('if no line is part of the pull request', async () => {
    addPull(['RUN a']);
    expect(await publish(at(2, 'RUN b'))).toEqual({ url: null, refused: null });
    expect(scene.github.operations()).toEqual(['pulls/list-files']);
  });

  test('if the patch is too large for GitHub to show', async () => {
    scene.github.addPull({ number: NUMBER, files: [{ path: 'Dockerfile' }] });
    expect(await publish(at(1, 'RUN a'))).toEqual({ url: null, refused: null });
  });
});

describe('twice', () => {
  test('if the same was posted before, even at another line', async () => {
    addPull(['RUN a', 'RUN b']);
    await publish(at(1, 'RUN a'));
    await publish(at(1, 'RUN a'), at(2, 'RUN b'));
    scene.github.state.pulls.pop();
    scene.github.state.pulls.splice(0);
    addPull(['# moved', 'RUN a', 'RUN b']);
    expect(await publish(at(2, 'RUN a'), at(3, 'RUN b'))).toEqual({ url: null, refused: null });
    expect(listPosted()).toEqual([[[null, 1]], [[null, 2]]]);
  });

  test('after the first three', async () => {
    addPull(['RUN a', 'RUN b', 'RUN c', 'RUN d']);
    const all = ['RUN a', 'RUN b', 'RUN c', 'RUN d'].map((line, i) => at(i + 1, line));
    await publish(...all);
    await publish(...all);
    expect(listPosted()).toHaveLength(1);
  });

  test('a marker that is only quoted is not ours', async () => {
    addPull(['RUN a']);
    await publish(at(1, 'RUN a'));
    const [review] = scene.github.state.reviews.splice(0);
    const comments = (review?.comments ?? []).map((one) => ({ ...one, body: `> ${one.body}` }));
    if (review !== undefined) scene.github.state.reviews.push({ ...review, comments });
    await publish(at(1, 'RUN a'));
    expect(listPosted()).toHaveLength(2);
  });

  test('the review is not posted if a response was lost', async () => {
    addPull(['RUN a']);
    scene.github.trouble('pulls/create-review', { isDone: true }, 1);
    expect(await publish(at(1, 'RUN a'))).toEqual({ url: '', refused: null });
    expect(listPosted()).toEqual([[[null, 1]]]);
  });
});

describe('many files', () => {
  const others = (count: number): PullFile[] =>
    Array.from({ length: count }, (_, i) => ({ path: `f${i}`, patch: '@@ -0,0 +1 @@\n+a' }));

  test('are read page by page until the file is found', async () => {
    addPull(['RUN a'], others(250));
    await publish(at(1, 'RUN a'));
    expect(listPosted()).toHaveLength(1);
    expect(scene.github.operations().filter((name) => name === 'pulls/list-files')).toHaveLength(3);
  });

  test('are only read as far as GitHub lists them', async () => {
    addPull(['RUN a'], others(3500));
    expect(await publish(at(1, 'RUN a'))).toEqual({ url: null, refused: null });
    expect(scene.github.operations()).toHaveLength(30);
  });
});

describe('a rejected request', () => {
  test.each(['read', 'none'] as const)('names the permission: %s', async (permission) => {
    addPull(['RUN a']);
    scene.github.permissions = { ...scene.github.permissions, 'pull-requests': permission };
    expect(String((await publish(at(1, 'RUN a'))).refused)).toBe(
      'The suggestions could not be posted: the token does not have permission. Add ' +
        "`pull-requests: write` to the job's `permissions`, in addition to `contents: read`.",
    );
  });

  test('is reported, even without a response from GitHub', async () => {
    addPull(['RUN a']);
    scene.github.trouble('pulls/list-review-comments', { answer: REFUSALS.unavailable });
    expect(await publish(at(1, 'RUN a'))).toEqual({
      url: null,
      refused: expect.stringMatching(/^The suggestions could not be posted: GitHub repeatedly/),
    });
    expect(listPosted()).toEqual([]);
  });
});
