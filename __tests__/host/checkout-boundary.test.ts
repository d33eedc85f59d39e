import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { followInCheckout, isOutside } from '../../src/host/checkout-boundary.ts';
import { tempFolder } from '../support/archives.ts';

const top = realpathSync(tempFolder());
const repo = join(top, 'repo');
for (const folder of ['repo/.git', 'repo/svc', 'repo/sub', 'other/.git', 'plain'])
  mkdirSync(join(top, folder), { recursive: true });
writeFileSync(join(repo, 'sub/.git'), 'gitdir: ../.git/modules/sub');
for (const file of ['repo/budget', 'repo/svc/budget', 'repo/.git/config', 'other/budget'])
  writeFileSync(join(top, file), file);
writeFileSync(join(top, 'npmrc'), '//registry/:_authToken=hunter2');
const link = (target: string, name: string): void => symlinkSync(target, join(top, name));
link('../npmrc', 'repo/link');
link(join(top, 'npmrc'), 'repo/absolute-link');
link('link', 'repo/link-to-link');
link('..', 'repo/folder-link');
link('../other', 'repo/other-link');
link('.git/config', 'repo/git-link');
link('../budget', 'repo/sub/up-link');
link('svc/budget', 'repo/inner-link');
link('svc', 'repo/inner-folder');
link('../npmrc', 'plain/link');
link('repo', 'repo-link');

const follow = (path: string, cwd = repo, env = {}): string => followInCheckout(path, { cwd, env });

describe('in a repository', () => {
  test.each([
    ['a file', 'budget', 'repo/budget'],
    ['a link to another file', 'inner-link', 'repo/svc/budget'],
    ['a file below a link to another folder', 'inner-folder/budget', 'repo/svc/budget'],
    ['the repository itself', '.', 'repo'],
    ['a file outside that the user names', '../npmrc', 'npmrc'],
    ['a file in the git folder that the user names', '.git/config', 'repo/.git/config'],
  ])('%s is followed', (_what, path, real) => expect(follow(path)).toBe(join(top, real)));

  test.each([
    ['a link out of it', 'link'],
    ['an absolute link out of it', 'absolute-link'],
    ['a link to such a link', 'link-to-link'],
    ['a file below a folder that leads out of it', 'folder-link/npmrc'],
    ['a file in the repository through such a folder', 'folder-link/other/budget'],
    ['a link to another repository', 'other-link/budget'],
    ['a link to the git settings, which contain a token', 'git-link'],
    ['a link out of a submodule', 'sub/up-link'],
    ['the same from another folder', '../repo/link'],
  ])('rejects %s', (_what, path) =>
    expect(() => follow(path)).toThrow(
      expect.objectContaining({
        problem: 'outside',
        message: 'it is a symbolic link out of the repository',
      }),
    ),
  );

  test('the folder itself may be reached through a link', () =>
    expect(follow('repo-link/budget', top)).toBe(join(repo, 'budget')));

  test('it is rejected from a subfolder too', () =>
    expect(() => follow('../link', join(repo, 'svc'))).toThrow('link out of the repository'));
});

describe('outside of any repository', () => {
  test('links are followed', () =>
    expect(follow('link', join(top, 'plain'))).toBe(join(top, 'npmrc')));

  test('unless it is the workspace of a workflow, whose checkout may have no .git', () => {
    const GITHUB_WORKSPACE = join(top, 'plain');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE };
    expect(() => follow('link', GITHUB_WORKSPACE, env)).toThrow('link out of the repository');
    expect(follow('../npmrc', GITHUB_WORKSPACE, env)).toBe(join(top, 'npmrc'));
  });
});

test.each([
  ['a folder of the repository', '.', 'svc', false],
  ['the repository, from one of its folders', 'svc', '..', false],
  ['a folder next to the repository', '.', '../other', true],
  ['an absolute folder', '.', join(top, 'other'), true],
  ['the root', '.', '/', true],
  ['the git folder', '.', '.git', true],
])('of what a budget may name, %s', (_what, cwd, path, expected) =>
  expect(isOutside(path, '.dive-ci.yaml', { cwd: join(repo, cwd) })).toBe(expected),
);

test('a budget outside of any repository may name anything', () =>
  expect(isOutside('repo', '../plain/budget', { cwd: repo })).toBe(false));
