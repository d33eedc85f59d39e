import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inWorktree } from '../../src/acquire/worktree.ts';
import type { Host } from '../../src/model/host.ts';
import { testHost } from '../support/test-host.ts';

let scratch: string;
let origin: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-worktree-test-'));
  origin = join(scratch, 'project');
  mkdirSync(join(origin, 'services', 'api'), { recursive: true });
  mkdirSync(join(scratch, 'tmp'));
  git(origin, 'init', '-q', '-b', 'main');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

/** @returns the commit in which the file says this */
function commit(text: string): string {
  writeFileSync(join(origin, 'services', 'api', 'file'), text);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', text);
  return git(origin, 'rev-parse', 'HEAD');
}

const hostIn = (cwd: string, more: Partial<Host> = {}): Host =>
  testHost({ cwd, env: { ...process.env, TMPDIR: join(scratch, 'tmp') }, ...more });

/** Neither a folder nor git's own record of one. */
function expectNothingLeft(repository: string): void {
  expect(git(repository, 'worktree', 'list').split('\n')).toHaveLength(1);
  expect(existsSync(join(repository, '.git', 'worktrees'))).toBe(false);
  expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
}

test('a commit lies there as it was, in a folder of the same name, and nothing of it stays', async () => {
  const old = commit('old');
  commit('new');
  const seen = await inWorktree(old, hostIn(origin), async (folder) => {
    expect(folder).toMatch(/\/project\/?$/);
    return readFileSync(join(folder, 'services', 'api', 'file'), 'utf8');
  });
  expect(seen).toBe('old');
  expect(readFileSync(join(origin, 'services', 'api', 'file'), 'utf8')).toBe('new');
  expectNothingLeft(origin);
});

test('from a folder below the root, work gets that folder', async () => {
  const old = commit('old');
  commit('new');
  const seen = await inWorktree(old, hostIn(join(origin, 'services', 'api')), async (folder) =>
    readFileSync(join(folder, 'file'), 'utf8'),
  );
  expect(seen).toBe('old');
});

test('nothing stays of work that failed, changed files there, or was stopped', async () => {
  const old = commit('old');
  const stop = new AbortController();
  const work = inWorktree(old, hostIn(origin, { signal: stop.signal }), async (folder) => {
    writeFileSync(join(folder, 'services', 'api', 'file'), 'changed');
    writeFileSync(join(folder, 'untracked'), '');
    stop.abort(new Error('stopped'));
    throw stop.signal.reason;
  });
  await expect(work).rejects.toThrow('stopped');
  expectNothingLeft(origin);
});

test('a shallow clone fetches the commit, and nothing else', async () => {
  commit('older');
  const old = commit('old');
  commit('new');
  const clone = join(scratch, 'clone');
  git(scratch, 'clone', '-q', '--depth=1', `file://${origin}`, clone);
  const seen = await inWorktree(old, hostIn(clone), async (folder) =>
    readFileSync(join(folder, 'services', 'api', 'file'), 'utf8'),
  );
  expect(seen).toBe('old');
  expect(git(clone, 'rev-list', '--count', old)).toBe('1');
  expectNothingLeft(clone);
});

test('a clone with its history keeps it, whatever goes wrong', async () => {
  commit('older');
  const old = commit('old');
  commit('new');
  const clone = join(scratch, 'clone');
  git(scratch, 'clone', '-q', `file://${origin}`, clone);
  // As a full disk would: git cannot record a worktree here.
  writeFileSync(join(clone, '.git', 'worktrees'), '');
  await expect(inWorktree(old, hostIn(clone), async () => undefined)).rejects.toThrow(/cannot be checked out/);
  expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
});

test.each<[what: string, sha: () => string, cwd: () => string, message: RegExp]>([
  ['a commit that nobody has', () => 'a'.repeat(40), () => origin, /neither here nor to be fetched/],
  ['what is no commit', () => '--orphan', () => origin, /cannot be checked out/],
  ['a folder in no repository', () => 'a'.repeat(40), () => scratch, /this folder is in no repository/],
])('%s is said to be that', async (_what, sha, cwd, message) => {
  commit('only');
  const work = inWorktree(sha(), hostIn(cwd()), async () => undefined);
  await expect(work).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND', message: expect.stringMatching(message) });
  expectNothingLeft(origin);
});
