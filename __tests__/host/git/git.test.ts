import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askGit, readCheckedOutCommit, runGit, workWithGit } from '../../../src/host/git/git.ts';
import type { Host } from '../../../src/model/host.ts';
import { testHost } from '../../support/test-host.ts';

let scratch: string;
let repository: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-git-test-'));
  repository = join(scratch, 'repository');
  git(scratch, 'init', '-q', repository);
  git(repository, 'commit', '-q', '--allow-empty', '-m', 'one');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

const hostIn = (cwd: string, more: Partial<Host> = {}): Host => testHost({ cwd, ...more });
/** A command that git runs for us, and that we run for the test. */
const alias = (command: string): string[] => ['-c', `alias.test=!${command}`, 'test'];
const markerPath = (): string => join(scratch, 'pwned');

test('git never prompts, answers in English and takes no locks', async () => {
  const environment = (await askGit(hostIn(repository), ...alias('env'))) ?? '';
  expect(environment.split('\n')).toEqual(
    expect.arrayContaining([
      'GIT_TERMINAL_PROMPT=0',
      'SSH_ASKPASS=false',
      'GIT_OPTIONAL_LOCKS=0',
      'LC_ALL=C',
    ]),
  );
});

test("uses the folder's own repository, even inside a hook of another one", async () => {
  const other = join(scratch, 'other');
  git(scratch, 'init', '-q', other);
  const env = {
    ...process.env,
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    GIT_INDEX_FILE: '/no/such',
  };
  expect(await askGit(hostIn(repository, { env }), 'rev-parse', '--show-toplevel')).toBe(
    repository,
  );
});

test.each([
  ['hooks in its files', 'core.hooksPath', '.hooks'],
  ['a watcher in its files', 'core.fsmonitor', '.hooks/post-checkout'],
])('runs nothing from a checkout: %s', async (_what, setting, value) => {
  mkdirSync(join(repository, '.hooks'));
  writeFileSync(
    join(repository, '.hooks', 'post-checkout'),
    `#!/bin/sh\ntouch '${markerPath()}'\n`,
  );
  chmodSync(join(repository, '.hooks', 'post-checkout'), 0o755);
  git(repository, 'config', setting, value);
  git(repository, 'status');
  expect(existsSync(markerPath())).toBe(setting === 'core.fsmonitor');
  rmSync(markerPath(), { force: true });
  await runGit(hostIn(repository), ['checkout', '--detach', 'HEAD']);
  await runGit(hostIn(repository), ['status']);
  expect(existsSync(markerPath())).toBe(false);
});

test('ignores a folder that looks like a bare repository', async () => {
  const bare = join(repository, 'bare');
  git(scratch, 'init', '-q', '--bare', bare);
  writeFileSync(
    join(bare, 'config'),
    `[core]\n\tbare = true\n[alias]\n\tevil = !touch '${markerPath()}'\n`,
  );
  git(bare, 'evil');
  rmSync(markerPath());
  expect(await askGit(hostIn(bare), 'evil')).toBe(undefined);
  expect(existsSync(markerPath())).toBe(false);
});

test('gives up if a command takes too long', async () => {
  await expect(
    runGit(hostIn(repository), alias('sleep 30'), { answerMs: 50 }),
  ).rejects.toMatchObject({
    code: 'TIMEOUT',
  });
});

test('long work ends with the run, and with nothing else', async () => {
  const stop = new AbortController();
  const host = hostIn(repository, { signal: stop.signal });
  const work = workWithGit(host, alias('sleep 30'), 'Sleeping');
  setTimeout(() => stop.abort(new Error('time is up')), 50);
  await expect(work).rejects.toThrow('time is up');
});

test('long work reports its name, its progress, and the reason for a failure', async () => {
  const reported: unknown[] = [];
  const host = hostIn(repository, {
    log: (chunk) => reported.push(Buffer.from(chunk).toString()),
    progress: (...far) => reported.push(far),
  });
  const says =
    String.raw`printf "Updating files:  50%% (1/2)\rUpdating files: 100%% (2/2), done.\n` +
    String.raw`fatal: no https://a:secret@host/\n" >&2; false`;
  expect(await workWithGit(host, alias(says), 'Checking out abc')).toBe(
    'fatal: no https://***@host/',
  );
  expect(reported).toEqual(['Checking out abc\n', ['Checking out abc', 2, 2, 'files']]);
});

test('without git, there is no result', async () => {
  expect(await askGit(hostIn(repository, { env: { PATH: '/nowhere' } }), 'rev-parse', 'HEAD')).toBe(
    undefined,
  );
});

describe('the checked-out commit', () => {
  test('has the parents in its header, not those in its message', async () => {
    const [one, tree] = git(repository, 'log', '-1', '--pretty=%H %T').split(' ') as [
      string,
      string,
    ];
    const lie = `title\n\nparent ${'1'.repeat(40)}\n`;
    const two = git(repository, 'commit-tree', tree, '-p', one, '-m', lie);
    const merge = git(repository, 'commit-tree', tree, '-p', one, '-p', two, '-m', lie);
    const started: string[] = [];
    const host = hostIn(repository, { debug: (line) => started.push(line) });
    for (const [sha, parents] of [
      [one, []],
      [two, [one]],
      [merge, [one, two]],
    ] as const) {
      git(repository, 'checkout', '-q', '--detach', sha);
      expect(await readCheckedOutCommit(host)).toEqual({ sha, parents });
    }
    // Every run needs it several times.
    expect(started).toHaveLength(3);
  });

  test('has parents in a shallow checkout too', async () => {
    git(repository, 'commit', '-q', '--allow-empty', '-m', 'two');
    const [two, one] = git(repository, 'log', '--pretty=%H').split('\n') as [string, string];
    const shallow = join(scratch, 'shallow');
    git(scratch, 'clone', '-q', '--depth=1', `file://${repository}`, shallow);
    expect(await readCheckedOutCommit(hostIn(shallow))).toEqual({ sha: two, parents: [one] });
  });

  test('is unknown before the first commit, and outside of a repository', async () => {
    const empty = join(scratch, 'empty');
    git(scratch, 'init', '-q', empty);
    expect(await readCheckedOutCommit(hostIn(empty))).toBe(undefined);
    expect(await readCheckedOutCommit(hostIn(scratch))).toBe(undefined);
  });
});
