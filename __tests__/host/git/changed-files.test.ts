import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listFolderChanges, listMainlineChanges } from '../../../src/host/git/changed-files.ts';
import { testHost } from '../../support/test-host.ts';

let scratch = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', scratch, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

function commit(...paths: string[]): void {
  for (const path of paths) writeFileSync(join(scratch, path), `${Math.random()}`);
  git('add', '--all');
  git('commit', '--quiet', '--message=x');
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-changed-'));
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(scratch, 'app/src'), { recursive: true });
  commit('app/a', 'other');
  git('checkout', '--quiet', '-b', 'topic');
  commit('app/src/b "é\n');
  commit('app/c');
  git('checkout', '--quiet', 'main');
  commit('other');
  git('merge', '--quiet', '--no-ff', '--message=merge', 'topic');
  commit('app/a');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const list = async (read: typeof listFolderChanges, folder = 'app', most = 10) =>
  (await read(join(scratch, folder), most, testHost({})))?.map(({ isFirst, paths }) => [
    isFirst,
    ...paths.toSorted(),
  ]);

test('a merge counts as one change of the branch, with everything that it merged', async () => {
  expect(await list(listMainlineChanges)).toEqual([
    [false, 'a'],
    [false, 'c', 'src/b "é\n'],
    [true, 'a'],
  ]);
  expect(await list(listMainlineChanges, 'app', 1)).toEqual([[false, 'a']]);
});

test('without merges, each commit is a change', async () => {
  expect(await list(listFolderChanges)).toEqual([
    [false, 'a'],
    [false, 'c'],
    [false, 'src/b "é\n'],
    [true, 'a'],
  ]);
});

test('a folder outside of a repository has no changes', async () => {
  expect(await listMainlineChanges(tmpdir(), 10, testHost({}))).toBeUndefined();
});
