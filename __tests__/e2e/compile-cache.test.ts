import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { plimsoll } from '../support/command.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
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

function folderOfAnother(): string {
  const folder = join(scratch, 'another');
  mkdirSync(folder);
  chownSync(folder, NOBODY, NOBODY);
  return folder;
}

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
  const home = isRoot ? folderOfAnother() : '/usr';
  expect((await plimsoll(HELLO, { env: { HOME: home } })).exitCode).toBe(0);
  expect(existsSync(join(home, '.cache'))).toBe(false);
});

// Only root can make such folders. What somebody else has put into them would be run as our own code.
if (isRoot) {
  test.each(['.cache', '.cache/plimsoll', '.cache/plimsoll/node'])(
    'nothing is kept where somebody else made %s in the own home',
    async (name) => {
      mkdirSync(join(scratch, '.cache/plimsoll/node'), { recursive: true });
      chownSync(join(scratch, name), NOBODY, NOBODY);
      expect((await plimsoll(HELLO, { env: { HOME: scratch } })).exitCode).toBe(0);
      expect(keptFiles(scratch)).toEqual([]);
    },
  );

  test('nothing is kept where a link leads to a folder of somebody else', async () => {
    symlinkSync(folderOfAnother(), join(scratch, '.cache'));
    expect((await plimsoll(HELLO, { env: { HOME: scratch } })).exitCode).toBe(0);
    expect(keptFiles(scratch)).toEqual([]);
  });
}

test.each([
  ['everybody may write to the home', '', 0o777],
  ['a group may write to the home', '', 0o770],
  ['everybody may write to .cache, and remove only what is theirs', '.cache', 0o1777],
  ['everybody may write to the folder itself', '.cache/plimsoll/node', 0o777],
])('nothing is kept where %s', async (_case, name, mode) => {
  mkdirSync(join(scratch, '.cache/plimsoll/node'), { recursive: true });
  chmodSync(join(scratch, name), mode);
  expect((await plimsoll(HELLO, { env: { HOME: scratch } })).exitCode).toBe(0);
  expect(keptFiles(scratch)).toEqual([]);
});

test('a link to a folder of our own is followed', async () => {
  mkdirSync(join(scratch, 'elsewhere'), { mode: 0o700 });
  symlinkSync('elsewhere', join(scratch, '.cache'));
  await plimsoll(HELLO, { env: { HOME: scratch } });
  expect(keptFiles(join(scratch, 'elsewhere')).length).toBeGreaterThan(0);
});

test.each([[{ HOME: '' }], [{ HOME: 'relative' }], [{ HOME: '/nowhere/at/all' }], [{ HOME: '/proc' }]])(
  'a home that serves for nothing (%j) changes nothing',
  async (env) => {
    expect((await plimsoll(HELLO, { env })).exitCode).toBe(0);
  },
);
