import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { plimsoll } from '../support/command.ts';

const HELLO = ['check', 'docker-archive:examples/hello.tar'];

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-home-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const keptFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

test.each([
  ['HOME', '.cache/plimsoll/node'],
  ['XDG_CACHE_HOME', 'plimsoll/node'],
])('compiled code is kept below %s, and serves the next run', async (variable, folder) => {
  const env = { HOME: scratch, [variable]: scratch };
  const first = await plimsoll(HELLO, { env });
  expect(keptFiles(join(scratch, folder)).length).toBeGreaterThan(0);
  expect(await plimsoll(HELLO, { env })).toEqual(first);
});

test('code that was spoiled is compiled anew', async () => {
  const env = { HOME: scratch };
  const first = await plimsoll(HELLO, { env });
  for (const path of keptFiles(scratch)) writeFileSync(path, 'spoiled');
  expect(await plimsoll(HELLO, { env })).toEqual(first);
});

test('nothing is kept where the user says so', async () => {
  await plimsoll(HELLO, { env: { HOME: scratch, NODE_DISABLE_COMPILE_CACHE: '1' } });
  expect(keptFiles(scratch)).toEqual([]);
});

test('nothing is kept in the home of somebody else, whose code it would be', async () => {
  const home = process.getuid?.() === 0 ? join(scratch, 'another') : '/usr';
  if (home !== '/usr') {
    mkdirSync(home);
    chownSync(home, 65_534, 65_534);
  }
  expect((await plimsoll(HELLO, { env: { HOME: home } })).exitCode).toBe(0);
  expect(existsSync(join(home, '.cache'))).toBe(false);
});

test.each([[{ HOME: '' }], [{ HOME: 'relative' }], [{ HOME: '/nowhere/at/all' }], [{ HOME: '/proc' }]])(
  'a home that serves for nothing (%j) changes nothing',
  async (env) => {
    expect((await plimsoll(HELLO, { env })).exitCode).toBe(0);
  },
);
