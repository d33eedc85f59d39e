import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileAt } from '../../../src/publish/github/contents.ts';
import { REFUSALS } from '../../support/github/answers.ts';
import { openScene, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const SHA = 'e'.repeat(40);
const NAMES = ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci'];
const read = (paths: readonly string[] = NAMES, sha = SHA) =>
  readFileAt(scene.client, { repository: 'octo/repo', sha, paths });

describe('a file at a commit', () => {
  test('is the first of its names that exists, in one request', async () => {
    scene.github.addCommit(SHA, { '.dive-ci': 'rules: {old: 1}', '.dive-ci.yml': 'rules: {ü: 1}' });
    expect(await read()).toEqual({ kind: 'file', path: '.dive-ci.yml', text: 'rules: {ü: 1}' });
    expect(scene.github.calls).toHaveLength(1);
  });

  test('may be in a folder, and have any name', async () => {
    const path = 'ci/a "b" {c}:d%2f.yaml';
    scene.github.addCommit(SHA, { [path]: 'x' });
    expect(await read([path])).toEqual({ kind: 'file', path, text: 'x' });
  });

  test('exists even if it is empty', async () => {
    scene.github.addCommit(SHA, { '.dive-ci': '' });
    expect(await read()).toMatchObject({ kind: 'file', text: '' });
  });

  test('is absent only if the commit itself is visible', async () => {
    scene.github.addCommit(SHA, { 'README.md': 'x' });
    expect(await read()).toEqual({ kind: 'absent' });
    expect(await read(NAMES, 'f'.repeat(40))).toEqual({
      kind: 'unreachable',
      reason:
        "The token can't read commit ffffffffffff. Add `contents: read` to the job's " +
        '`permissions`.',
    });
  });

  test.each([
    ['is a folder', { '.dive-ci.yaml/x': '' }, 'is a folder there'],
    ['is binary', { '.dive-ci.yaml': 'a\0b' }, 'is not a text file there'],
    [
      'is too large for GitHub to show',
      { '.dive-ci.yaml': '#'.repeat(600_000) },
      'is too large to be read from GitHub',
    ],
  ])('never counts as absent if it %s', async (_case, files, reason) => {
    scene.github.addCommit(SHA, { '.dive-ci': 'rules: {}', ...files });
    expect(await read()).toEqual({ kind: 'unreachable', reason: `.dive-ci.yaml ${reason}` });
  });

  test.each([
    ['the file', '.dive-ci.yaml', { '.dive-ci.yaml': 'ci/budget.yaml' }, '.dive-ci.yaml'],
    ['a folder above it', 'ci/b.yaml', { ci: 'other', 'other/b.yaml': 'rules: {}' }, 'ci'],
    ['one further above', 'a/b/c.yaml', { 'a/b': '../x', 'a/d': '', 'x/c.yaml': '' }, 'a/b'],
  ])('never counts as absent if %s is a link', async (_which, path, files, link) => {
    scene.github.addCommit(SHA, files, [], [link]);
    expect(await read([path])).toEqual({
      kind: 'unreachable',
      reason: `${link} is a symbolic link there`,
    });
    expect(scene.github.calls).toHaveLength(1);
  });

  test("never counts as absent if GitHub can't be asked", async () => {
    scene.github.addCommit(SHA);
    scene.github.permissions = { ...scene.github.permissions, contents: 'none' };
    expect(await read()).toEqual({
      kind: 'unreachable',
      reason:
        'The file could not be read from GitHub: the token does not have permission. Add ' +
        "`contents: read` to the job's `permissions`.",
    });
    scene.github.trouble('*', { answer: REFUSALS.badGateway });
    expect(await read()).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('502'),
    });
  });
});
