import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCheckout } from '../../../src/host/git/checkout.ts';
import type { RunContext } from '../../../src/model/run-context.ts';
import { testHost } from '../../support/test-host.ts';

let scratch: string;
let origin: string;
let workspaces = 0;
beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'plimsoll-checkout-')));
  origin = repository('origin');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

function repository(...path: string[]): string {
  const folder = join(scratch, ...path);
  git(scratch, 'init', '-q', '-b', 'main', folder);
  git(folder, 'commit', '-q', '--allow-empty', '-m', folder);
  return folder;
}
const clone = (...path: string[]): string => {
  git(scratch, 'clone', '-q', origin, join(scratch, ...path));
  git(join(scratch, ...path), 'remote', 'remove', 'origin');
  return join(scratch, ...path);
};
const workspace = (): string => `w${workspaces++}`;

const run = (more: Partial<RunContext> = {}): RunContext => ({
  repository: 'octo/app',
  serverUrl: 'https://github.com',
  event: 'pull_request',
  headSha: git(origin, 'rev-parse', 'HEAD'),
  baseSha: null,
  baseRef: 'main',
  pullRequest: 7,
  workflow: 'ci',
  runId: '1',
  runAttempt: 1,
  ...more,
});

/** @returns the path of the checkout relative to the workspace; `-` if none was found */
async function find(at: string, folders: string[], context = run()): Promise<string> {
  const host = testHost({ cwd: join(scratch, at), env: { ...process.env, GITHUB_SHA: undefined } });
  const found = await findCheckout(context, folders, host);
  return found === host ? '-' : relative(join(scratch, at), found.cwd) || '.';
}

test('the working folder, or one above it', async () => {
  const at = workspace();
  mkdirSync(join(clone(at), 'services'));
  expect(await find(at, ['services'])).toBe('.');
  expect(await find(join(at, 'services'), [])).toBe('..');
});

test('the folder that a step names, at any depth, and through a link', async () => {
  const at = workspace();
  mkdirSync(join(clone(at, 'src', 'app'), 'api'));
  symlinkSync(join('src', 'app', 'api'), join(scratch, at, 'linked'));
  expect(await find(at, ['src/app/api'])).toBe('src/app');
  expect(await find(at, ['gone', join(scratch, at, 'linked')])).toBe('src/app');
});

test('a folder below the working folder that is not named', async () => {
  const at = workspace();
  clone(at, 'app');
  expect(await find(at, [])).toBe('app');
});

test('the repository of the run, and not another one next to or around it', async () => {
  const at = workspace();
  repository(at);
  repository(at, 'lib');
  clone(at, 'app');
  expect(await find(at, ['lib', 'app'])).toBe('app');
});

test('none, if all are other repositories', async () => {
  const at = workspace();
  repository(at, 'lib');
  expect(await find(at, ['lib'])).toBe('-');
});

test("a shallow merge of its commit, which contains only the commit's ID", async () => {
  const at = workspace();
  const source = repository(`${at}-source`);
  git(source, 'checkout', '-q', '-b', 'topic');
  git(source, 'commit', '-q', '--allow-empty', '-m', 'topic');
  const headSha = git(source, 'rev-parse', 'HEAD');
  git(source, 'checkout', '-q', 'main');
  git(source, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  mkdirSync(join(scratch, at));
  git(scratch, 'clone', '-q', '--depth=1', `file://${source}`, join(scratch, at, 'app'));
  expect(await find(at, [], run({ headSha }))).toBe('app');
});

test.each([
  ['https://github.com/Octo/App.git', 'app'],
  ['git@github.com:octo/app', 'app'],
  ['https://github.com/octo/app/', 'app'],
  ['https://github.com/octo/app-tools', '-'],
  ['https://github.com/not-octo/app', '-'],
])('one with other commits, by its remote: %s', async (url, expected) => {
  const at = workspace();
  git(repository(at, 'app'), 'remote', 'add', 'origin', url);
  expect(await find(at, [], run({ headSha: 'a'.repeat(40) }))).toBe(expected);
});
