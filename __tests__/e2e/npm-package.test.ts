import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plimsoll } from '../support/command.ts';
import { sh } from '../support/engines.ts';

const ROOT = join(import.meta.dirname, '../..');
const HELLO = [
  'check',
  `docker-archive:${join(ROOT, 'examples/hello.tar')}`,
  '--budget',
  join(ROOT, '.dive-ci.yaml'),
];
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

let scratch = '';
const at = (name: string): string => join(scratch, name);

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-npm-'));
  sh(join(ROOT, 'scripts/release/pack.sh'), [at('release')]);
  mkdirSync(at('user'));
  writeFileSync(at('user/package.json'), '{}');
  asUser(
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    at(`release/plimsoll-${version}.tgz`),
  );
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('installs without a network, and brings nothing else', () => {
  expect(readdirSync(at('user/node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'plimsoll',
  ]);
});

test('checks an image through npx like the checkout does', async () => {
  const printed = asUser('npx', '--offline', 'plimsoll', ...HELLO);
  expect(printed).toBe((await plimsoll(HELLO)).stdout);
  expect(printed).toMatch(/^\S Image hello:1\.0: /);
});

test('exits through npx with the exit code of the verdict', () => {
  const over = () =>
    asUser('npx', '--offline', 'plimsoll', ...HELLO, '--rule', 'highestImageBytes=1MB');
  expect(over).toThrow(
    expect.objectContaining({ status: 1, stdout: expect.stringContaining('over its 1 MB budget') }),
  );
});

// Files that only the action loads are excluded by name: `!dist/…` in `files` of package.json.
test('contains every part of the command line, all licenses, and nothing else', () => {
  const installed = readdirSync(at('user/node_modules/plimsoll/dist'));
  expect(installed.sort()).toEqual([...getParts('cli.js'), 'licenses.txt', 'package.json'].sort());
});

test('comes with correct checksums, for itself and for the committed bundle', () => {
  const verifyChecksums = (cwd: string): string[] => {
    const check = ['--check', '--ignore-missing', at('release/SHA256SUMS')];
    return execFileSync('sha256sum', check, { cwd, encoding: 'utf8' }).trimEnd().split('\n');
  };
  expect(verifyChecksums(at('release'))).toEqual([`plimsoll-${version}.tgz: OK`]);
  expect(verifyChecksums(ROOT)).toEqual(
    readdirSync(join(ROOT, 'dist')).map((name) => `dist/${name}: OK`),
  );
});

/** Runs a program in a user's folder, with the machine's Node and npm instead of the project's. */
function asUser(program: string, ...args: string[]): string {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const node = folders.some((folder) => existsSync(join(folder, 'node')))
    ? []
    : [dirname(process.execPath)];
  const env = { PATH: [...folders, ...node].join(delimiter), HOME: at('home') };
  return execFileSync(program, args, { cwd: at('user'), env, encoding: 'utf8', stdio: 'pipe' });
}

/** A part of the bundle and everything that it loads, statically or dynamically. */
function getParts(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(ROOT, 'dist', name), 'utf8');
  for (const [, next = ''] of text.matchAll(/"\.\/([\w.+-]+\.js)"/g)) getParts(next, seen);
  return seen;
}
