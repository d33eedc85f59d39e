import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runInWorktree } from '../../../src/host/git/worktree.ts';
import type { Host } from '../../../src/model/host.ts';
import { testHost } from '../../support/test-host.ts';

/** The same for each test. */
const scratch = mkdtempSync(join(tmpdir(), 'plimsoll-worktree-test-'));
const origin = join(scratch, 'project');
beforeEach(() => {
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

/** @returns the commit in which the file has this content */
function commit(text: string): string {
  writeFileSync(join(origin, 'services', 'api', 'file'), text);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', text);
  return git(origin, 'rev-parse', 'HEAD');
}

const hostIn = (cwd: string, more: Partial<Host> = {}): Host =>
  testHost({ cwd, env: { ...process.env, TMPDIR: join(scratch, 'tmp') }, ...more });

const all = (root: string) => ({ root, parts: [''] });

/** Neither a folder nor git's record of one. */
function expectNothingLeft(repository: string): void {
  expect(git(repository, 'worktree', 'list').split('\n')).toHaveLength(1);
  expect(existsSync(join(repository, '.git', 'worktrees'))).toBe(false);
  expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
}

test('checks out a commit into a folder with the same name, and removes everything', async () => {
  const old = commit('old');
  commit('new');
  const seen = await runInWorktree(old, all(origin), hostIn(origin), async (folder) => {
    expect(folder).toMatch(/\/project\/?$/);
    return readFileSync(join(folder, 'services', 'api', 'file'), 'utf8');
  });
  expect(seen).toBe('old');
  expect(readFileSync(join(origin, 'services', 'api', 'file'), 'utf8')).toBe('new');
  expectNothingLeft(origin);
});

test('nothing is left of work that failed, changed files there, or was stopped', async () => {
  const old = commit('old');
  const stop = new AbortController();
  const work = runInWorktree(
    old,
    all(origin),
    hostIn(origin, { signal: stop.signal }),
    async (folder) => {
      writeFileSync(join(folder, 'services', 'api', 'file'), 'changed');
      writeFileSync(join(folder, 'untracked'), '');
      stop.abort(new Error('stopped'));
      throw stop.signal.reason;
    },
  );
  await expect(work).rejects.toThrow('stopped');
  expectNothingLeft(origin);
});

test('a shallow clone fetches the commit, and nothing else', async () => {
  commit('older');
  const old = commit('old');
  commit('new');
  const clone = join(scratch, 'clone');
  git(scratch, 'clone', '-q', '--depth=1', `file://${origin}`, clone);
  const seen = await runInWorktree(old, all(clone), hostIn(clone), async (folder) =>
    readFileSync(join(folder, 'services', 'api', 'file'), 'utf8'),
  );
  expect(seen).toBe('old');
  expect(git(clone, 'rev-list', '--count', old)).toBe('1');
  expectNothingLeft(clone);
});

test('a clone with its history keeps it, whatever fails', async () => {
  commit('older');
  const old = commit('old');
  commit('new');
  const clone = join(scratch, 'clone');
  git(scratch, 'clone', '-q', `file://${origin}`, clone);
  // Like a full disk: git can't record a worktree here.
  writeFileSync(join(clone, '.git', 'worktrees'), '');
  await expect(
    runInWorktree(old, all(clone), hostIn(clone), async () => undefined),
  ).rejects.toThrow(/can't check out/);
  expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
});

test.each<[what: string, sha: string, message: RegExp]>([
  ['an unknown commit', 'a'.repeat(40), /not here and can't be fetched/],
  ['a name that is not a commit', '--orphan', /can't check out \S+: this is not a commit ID/],
])('%s is reported as such', async (_what, sha, message) => {
  commit('only');
  const work = runInWorktree(sha, all(origin), hostIn(origin), async () => undefined);
  await expect(work).rejects.toMatchObject({
    code: 'SOURCE_NOT_FOUND',
    message: expect.stringMatching(message),
  });
  expectNothingLeft(origin);
});

test('reports which requested paths the commit does not have', async () => {
  const old = commit('old');
  const wanted = { root: origin, parts: ['services/api', 'services/web', 'Dockerfile'] };
  expect(
    await runInWorktree(old, wanted, hostIn(origin), async (_folder, absent) => absent),
  ).toEqual(['services/web', 'Dockerfile']);
});

test("keeps a user's worktree whose folder is missing", async () => {
  const old = commit('old');
  const disk = join(scratch, 'disk');
  git(origin, 'worktree', 'add', '-q', '--detach', disk);
  rmSync(disk, { recursive: true });
  await runInWorktree(old, all(origin), hostIn(origin), async () => undefined);
  expect(git(origin, 'worktree', 'list')).toContain(disk);
});

test('a complete clone that lacks a commit fetches it and stays complete', async () => {
  commit('old');
  const clone = join(scratch, 'clone');
  git(scratch, 'clone', '-q', `file://${origin}`, clone);
  const newer = commit('newer');
  await runInWorktree(newer, all(clone), hostIn(clone), async () => undefined);
  expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
});

test("git's error message is reported", async () => {
  const old = commit('old');
  // Like a full disk: git can't record a worktree here.
  writeFileSync(join(origin, '.git', 'worktrees'), '');
  const work = runInWorktree(old, all(origin), hostIn(origin), async () => undefined);
  await expect(work).rejects.toThrow(/in a separate folder: fatal: .*worktrees/);
});

describe('a commit with submodules', () => {
  const allowFile = ['-c', 'protocol.file.allow=always'];
  let lib: string;
  let deep: string;
  /** The commit with the old library; what is checked out has a newer one. */
  let old: string;
  /** A copy of all repositories, which know the paths of each other. */
  const prepared = mkdtempSync(join(tmpdir(), 'plimsoll-worktree-prepared-'));
  afterAll(() => rmSync(prepared, { recursive: true, force: true }));

  beforeEach(() => {
    [lib, deep] = [join(scratch, 'lib'), join(scratch, 'deep')];
    if (readdirSync(prepared).length > 0) {
      copyAll(prepared, scratch);
      return;
    }
    makeRepositories();
    old = changeLibrary();
    copyAll(scratch, prepared);
  });
  const copyAll = (from: string, to: string): void => {
    rmSync(to, { recursive: true });
    cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  };

  function makeRepositories(): void {
    for (const [folder, file] of [
      [deep, 'd'],
      [lib, 'l'],
    ] as const) {
      git(scratch, 'init', '-q', '-b', 'main', folder);
      writeFileSync(join(folder, file), 'old');
      if (folder === lib) git(lib, ...allowFile, 'submodule', 'add', '-q', deep, 'deep');
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', 'old');
    }
    git(origin, ...allowFile, 'submodule', 'add', '-q', lib, 'modules/lib');
  }

  /** @returns the commit before */
  function changeLibrary(): string {
    const before = commit('old');
    writeFileSync(join(lib, 'l'), 'new');
    git(lib, 'commit', '-q', '-a', '-m', 'new');
    git(join(origin, 'modules', 'lib'), 'pull', '-q');
    commit('new');
    return before;
  }

  const fill = (repository: string, ...more: string[]): string =>
    git(repository, ...allowFile, 'submodule', 'update', '-q', '--init', ...more);
  const libraryIn = (folder: string): string =>
    readFileSync(join(folder, 'modules', 'lib', 'l'), 'utf8');

  test('has them at that commit, including nested ones, from local data', async () => {
    fill(origin, '--recursive');
    rmSync(lib, { recursive: true });
    rmSync(deep, { recursive: true });
    const seen = await runInWorktree(old, all(origin), hostIn(origin), async (folder) => [
      libraryIn(folder),
      readFileSync(join(folder, 'modules', 'lib', 'deep', 'd'), 'utf8'),
    ]);
    expect(seen).toEqual(['old', 'old']);
    expect(readFileSync(join(origin, 'modules', 'lib', 'l'), 'utf8')).toBe('new');
    expectNothingLeft(origin);
    const library = join(origin, '.git', 'modules', 'modules', 'lib');
    expect(
      [library, join(library, 'modules', 'deep')].map((one) => existsSync(join(one, 'worktrees'))),
    ).toEqual([false, false]);
  });

  test('fetches what a shallow one lacks', async () => {
    const clone = join(scratch, 'clone');
    git(scratch, 'clone', '-q', `file://${origin}`, clone);
    git(clone, 'config', 'submodule.modules/lib.url', `file://${lib}`);
    fill(clone, '--depth=1');
    expect(git(join(clone, 'modules', 'lib'), 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(
      await runInWorktree(old, all(clone), hostIn(clone), async (folder) => libraryIn(folder)),
    ).toBe('old');
  });

  test("reports a submodule that can't be fetched, and leaves no files behind", async () => {
    const clone = join(scratch, 'clone');
    git(scratch, 'clone', '-q', `file://${origin}`, clone);
    git(clone, 'config', 'submodule.modules/lib.url', `file://${lib}`);
    fill(clone, '--depth=1');
    rmSync(lib, { recursive: true });
    const work = runInWorktree(old, all(clone), hostIn(clone), async () => undefined);
    await expect(work).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message: expect.stringMatching(
        /submodule modules\/lib at [0-9a-f]{12}.*not here and can't be fetched/,
      ),
    });
    expectNothingLeft(clone);
  });

  test('has none if the checkout has none', async () => {
    const clone = join(scratch, 'clone');
    git(scratch, 'clone', '-q', `file://${origin}`, clone);
    const seen = await runInWorktree(old, all(clone), hostIn(clone), async (folder) =>
      readdirSync(join(folder, 'modules', 'lib')),
    );
    expect(seen).toEqual([]);
  });

  test('has one that has moved since', async () => {
    git(origin, 'mv', 'modules/lib', 'library');
    commit('moved');
    expect(
      await runInWorktree(old, all(origin), hostIn(origin), async (folder) => libraryIn(folder)),
    ).toBe('old');
  });

  test('fails if one was removed since, unless none of its files are needed', async () => {
    git(origin, 'rm', '-q', 'modules/lib');
    commit('gone');
    const work = runInWorktree(old, all(origin), hostIn(origin), async () => undefined);
    await expect(work).rejects.toThrow(/the submodule modules\/lib is no longer in this checkout/);
    expectNothingLeft(origin);
    const wanted = { root: origin, parts: ['services'] };
    expect(await runInWorktree(old, wanted, hostIn(origin), async () => 'built')).toBe('built');
  });

  test('fails if files of the repository itself have taken its place since', async () => {
    git(origin, 'rm', '-q', 'modules/lib');
    mkdirSync(join(origin, 'modules', 'lib'), { recursive: true });
    writeFileSync(join(origin, 'modules', 'lib', 'l'), 'copied');
    commit('copied');
    const work = runInWorktree(old, all(origin), hostIn(origin), async () => undefined);
    await expect(work).rejects.toThrow(/the submodule modules\/lib is no longer in this checkout/);
    expectNothingLeft(origin);
  });

  test.each([['modules/lib/deep'], ['modules/lib/l'], ['modules']])(
    'has it if %s is needed',
    async (part) => {
      const wanted = { root: origin, parts: [part] };
      expect(
        await runInWorktree(old, wanted, hostIn(origin), async (folder) => libraryIn(folder)),
      ).toBe('old');
    },
  );
});

describe('a commit with files of Git LFS', () => {
  const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 7\n';
  let smudge: string;

  /** A replacement for git-lfs: it provides contents for pointers, unless set to omit them. */
  beforeEach(() => {
    smudge = `test -n "$GIT_LFS_SKIP_SMUDGE" && exec cat; cat >/dev/null; printf content`;
    writeFileSync(join(origin, '.gitattributes'), '*.bin filter=lfs -text\n');
    git(origin, 'config', 'filter.lfs.clean', `printf '${POINTER.replaceAll('\n', '\\n')}'`);
    write('content');
  });
  const large = (folder: string): string => join(folder, 'services', 'api', 'large.bin');
  const write = (text: string): void => writeFileSync(large(origin), text);
  const read = (sha: string, parts = ['']) =>
    runInWorktree(sha, { root: origin, parts }, hostIn(origin), async (folder) =>
      readFileSync(large(folder), 'utf8'),
    );

  test('has their contents if the checkout has', async () => {
    const old = commit('old');
    git(origin, 'config', 'filter.lfs.smudge', smudge);
    expect(await read(old)).toBe('content');
  });

  test('has pointers if the checkout has pointers, although contents are available', async () => {
    const old = commit('old');
    git(origin, 'config', 'filter.lfs.smudge', smudge);
    write(POINTER);
    expect(await read(old)).toBe(POINTER);
  });

  test('is not checked out if LFS fails, with the error of LFS', async () => {
    const old = commit('old');
    git(origin, 'config', 'filter.lfs.smudge', 'echo no such object >&2; false');
    git(origin, 'config', 'filter.lfs.required', 'true');
    await expect(read(old)).rejects.toThrow(
      /no such object\n.*fatal: .*large.bin: smudge filter lfs failed/s,
    );
    expectNothingLeft(origin);
  });

  test.each<[what: string, change: () => void]>([
    ['the checkout has contents', () => undefined],
    ['the checkout no longer has them', () => rmSync(large(origin))],
  ])("can't be compared if LFS returns nothing, and %s", async (_what, change) => {
    const old = commit('old');
    change();
    await expect(read(old)).rejects.toMatchObject({
      message: expect.stringMatching(/Git LFS does not provide services\/api\/large.bin/),
      fix: expect.stringMatching(/lfs: true/),
    });
    expectNothingLeft(origin);
    expect(await read(old, ['other'])).toBe(POINTER);
  });
});
