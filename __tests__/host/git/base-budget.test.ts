import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/errors.ts';
import { listBudgetPaths, readBaseBranchBudget } from '../../../src/host/git/base-budget.ts';
import { testHost } from '../../support/test-host.ts';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plimsoll-base-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'x',
  GIT_AUTHOR_EMAIL: 'x@example.com',
  GIT_COMMITTER_NAME: 'x',
  GIT_COMMITTER_EMAIL: 'x@example.com',
};
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

let repositories = 0;
/** A repository with one commit per set of files; `null` removes one. */
function repository(...commits: readonly Readonly<Record<string, string | Uint8Array | null>>[]): {
  readonly root: string;
  readonly shas: readonly string[];
} {
  const root = join(folder, `r${repositories++}`);
  git(folder, 'init', '-q', root);
  const shas = commits.map((files) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (content === null) rmSync(join(root, path));
      else if (typeof content === 'string' && content.startsWith('-> '))
        symlinkSync(content.slice(3), join(root, path));
      else writeFileSync(join(root, path), content);
    }
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'x');
    return git(root, 'rev-parse', 'HEAD');
  });
  return { root, shas };
}

const hostIn = (cwd: string, more = {}) => testHost({ cwd, env: ENV, ...more });
const read = (cwd: string, sha: string | undefined, path?: string) =>
  readBaseBranchBudget({ sha: String(sha), path }, hostIn(cwd));

describe('a budget at a commit', () => {
  test('has the content of that commit, regardless of the current one', async () => {
    const { root, shas } = repository(
      { '.dive-ci.yaml': '\ufeffrules:\r\n' },
      { '.dive-ci.yaml': 'rules: {}' },
    );
    writeFileSync(join(root, '.dive-ci.yaml'), 'changed');
    expect(await read(root, shas[0])).toEqual({
      text: '\ufeffrules:\r\n',
      sha256: createHash('sha256').update('\ufeffrules:\r\n').digest('hex'),
      source: '.dive-ci.yaml',
      notices: [],
    });
  });

  test('may have had another name', async () => {
    const { root, shas } = repository(
      { '.dive-ci': 'old' },
      { '.dive-ci': null, '.dive-ci.yaml': 'new' },
    );
    expect(await read(root, shas[0])).toMatchObject({ text: 'old', source: '.dive-ci' });
    expect(await read(root, shas[1])).toMatchObject({ text: 'new', source: '.dive-ci.yaml' });
  });

  test('is the first of its names, with a notice about the ignored ones', async () => {
    const { root, shas } = repository({ '.dive-ci': 'a', '.dive-ci.yml': 'b' });
    expect(await read(root, shas[0])).toMatchObject({
      text: 'b',
      notices: ['.dive-ci is ignored, because .dive-ci.yml exists'],
    });
  });

  test('is searched in the working folder, relative to the root', async () => {
    const { root, shas } = repository({
      '.dive-ci.yaml': 'root',
      'services/api/.dive-ci.yaml': 'api',
      'services/x': '',
    });
    expect(await read(join(root, 'services/api'), shas[0])).toMatchObject({
      text: 'api',
      source: '.dive-ci.yaml',
    });
    expect(await read(join(root, 'services'), shas[0])).toBe('absent');
    expect(await read(join(root, 'services/api'), shas[0], '../../.dive-ci.yaml')).toMatchObject({
      text: 'root',
    });
  });

  test('may have a path that looks like an option or pattern of git', async () => {
    const names = ['ci/budget.yaml', '-z', '*.yaml', ':(top)b.yaml', 'a b\n.yaml', 'é.yaml'];
    const { root, shas } = repository(Object.fromEntries(names.map((name) => [name, `# ${name}`])));
    for (const name of names)
      expect(await read(root, shas[0], name)).toMatchObject({ text: `# ${name}`, source: name });
    expect(await read(root, shas[0], '?.yaml')).toBe('absent');
    expect(await read(root, shas[0], join(root, 'ci/budget.yaml'))).toMatchObject({
      text: '# ci/budget.yaml',
    });
  });
});

describe('is absent:', () => {
  test.each([
    ['no such file', 'gone.yaml'],
    ['no such folder', 'gone/b.yaml'],
    ['a file instead of the folder', 'file/b.yaml'],
    ['none of the names', undefined],
  ])('%s', async (_what, path) => {
    const { root, shas } = repository({ file: 'x' }, { 'gone.yaml': 'later' });
    expect(await read(root, shas[0], path)).toBe('absent');
  });
});

describe('is unknown:', () => {
  test('a commit that was not fetched', async () => {
    const { root, shas } = repository({ '.dive-ci.yaml': 'old' }, { '.dive-ci.yaml': 'new' });
    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(await read(shallow, shas[0])).toBe('unknown');
    expect(await read(shallow, shas[1])).toMatchObject({ text: 'new' });
  });

  test('a file that was not fetched', async () => {
    const { root, shas } = repository(
      { '.dive-ci.yaml': 'old', x: 'y' },
      { '.dive-ci.yaml': 'new' },
    );
    const partial = join(folder, 'partial');
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    git(folder, 'clone', '-q', '--filter=blob:none', `file://${root}`, partial);
    rmSync(root, { recursive: true });
    expect(await read(partial, shas[0])).toBe('unknown');
    expect(await read(partial, shas[0], 'no.yaml')).toBe('absent');
  });

  test('a commit that does not exist', async () => {
    const { root } = repository({ '.dive-ci.yaml': 'old' });
    for (const sha of ['HEAD', '--help', '0'.repeat(40), 'abcdef', '', `${'0'.repeat(40)}\n`])
      expect(await read(root, sha)).toBe('unknown');
  });

  test.each([
    ['a path outside of the repository', '../b.yaml'],
    ['the root itself', '.'],
  ])('%s', async (_what, path) => {
    const { root, shas } = repository({
      '.dive-ci.yaml': '-> folder/b.yaml',
      'folder/b.yaml': 'x',
      linked: '-> folder',
    });
    expect(await read(root, shas[0], path)).toBe('unknown');
  });

  test.each([
    ['.dive-ci.yaml', '.dive-ci.yaml is a symbolic link there'],
    ['linked/b.yaml', 'linked is a symbolic link there'],
    ['folder', 'folder is a folder there'],
  ])('%s, with the reason', async (path, reason) => {
    const { root, shas } = repository({
      '.dive-ci.yaml': '-> folder/b.yaml',
      'folder/b.yaml': 'x',
      linked: '-> folder',
    });
    expect(await read(root, shas[0], path)).toEqual({ reason });
  });

  test('a folder without a repository, or a machine without git', async () => {
    const { root, shas } = repository({ '.dive-ci.yaml': 'x' });
    expect(await read(folder, shas[0])).toBe('unknown');
    const host = hostIn(root, { env: { PATH: '/nowhere' } });
    expect(await readBaseBranchBudget({ sha: String(shas[0]), path: undefined }, host)).toBe(
      'unknown',
    );
  });
});

describe('is an error:', () => {
  test.each([
    [
      'more than 1 MiB',
      '#'.repeat((1 << 20) + 1),
      "the budget can't be read: it is larger than 1 MiB",
    ],
    ['not UTF-8', Uint8Array.of(0x23, 0xe9), "the budget can't be read: it is not UTF-8 text"],
  ])('%s', async (_what, content, message) => {
    const { root, shas } = repository({ '.dive-ci.yaml': content });
    await expect(read(root, shas[0])).rejects.toMatchObject({ code: 'BUDGET_INVALID', message });
  });

  test('is interrupted:', async () => {
    const { root, shas } = repository({ '.dive-ci.yaml': 'x' });
    const signal = AbortSignal.abort(new GateError('interrupted', {}));
    const host = hostIn(root, { signal });
    await expect(
      readBaseBranchBudget({ sha: String(shas[0]), path: undefined }, host),
    ).rejects.toThrow('interrupted');
  });
});

describe('paths to request from a server', () => {
  test.each([
    ['', undefined, ['.dive-ci.yaml', '.dive-ci.yml', '.dive-ci']],
    ['a/b', undefined, ['a/b/.dive-ci.yaml', 'a/b/.dive-ci.yml', 'a/b/.dive-ci']],
    ['a/b', './ci/../b.yaml', ['a/b/b.yaml']],
    ['a/b', '../b.yaml', ['a/b.yaml']],
    ['a/b', '../../../b.yaml', []],
  ])('in %j for %j', async (below, path, expected) => {
    const { root } = repository({ 'a/b/x': '' });
    expect(await listBudgetPaths(path, hostIn(join(root, below)))).toEqual(expected);
    const nowhere = { env: { PATH: '/nowhere', GITHUB_WORKSPACE: root } };
    expect(await listBudgetPaths(path, hostIn(join(root, below), nowhere))).toEqual(expected);
  });

  test('nothing without a repository or a workspace', async () =>
    expect(await listBudgetPaths(undefined, hostIn(folder))).toEqual([]));
});
