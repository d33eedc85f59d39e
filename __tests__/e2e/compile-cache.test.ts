import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { VERSION } from '../../src/version.ts';
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
  ['HOME', '.cache/plimsoll/code'],
  ['XDG_CACHE_HOME', 'plimsoll/code'],
])(
  'what a second run compiles is kept below %s, and serves the next ones',
  async (variable, folder) => {
    const env = { HOME: scratch, [variable]: scratch };
    const kept = (): number[] =>
      keptFiles(join(scratch, folder)).map((path) => statSync(path).size);
    const first = await plimsoll(HELLO, { env });
    expect(Math.max(...kept())).toBeLessThan(100);
    for (const _later of [2, 3]) {
      expect(await plimsoll(HELLO, { env })).toEqual(first);
      expect(Math.max(...kept())).toBeGreaterThan(10_000);
    }
  },
);

test('after some runs nothing more is learned, nor written', async () => {
  const env = { HOME: scratch };
  for (let run = 0; run < 6; run++) await plimsoll(['--version'], { env });
  const before = keptFiles(scratch).map((path) => statSync(path).ino);
  await plimsoll(['--version'], { env });
  expect(keptFiles(scratch).map((path) => statSync(path).ino)).toEqual(before);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['spoiled', () => Buffer.from('spoiled')],
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
  [
    'changed in one bit',
    (bytes) => bytes.map((byte, at) => (at === bytes.length - 100 ? byte ^ 1 : byte)),
  ],
])('code that is %s is compiled anew', async (_case, spoil) => {
  const env = { HOME: scratch };
  const first = await plimsoll(HELLO, { env });
  await plimsoll(HELLO, { env });
  for (const path of keptFiles(scratch)) writeFileSync(path, spoil(readFileSync(path)));
  expect(await plimsoll(HELLO, { env })).toEqual(first);
  expect(keptFiles(scratch).every((path) => statSync(path).size === 33)).toBe(true);
});

test('code of another version is not run, though it were of the same length', async () => {
  const bundle = join(scratch, 'dist');
  cpSync('dist', bundle, { recursive: true });
  const versionOf = (): string =>
    execFileSync(process.execPath, [join(bundle, 'cli.js'), '--version'], {
      env: { HOME: scratch },
      encoding: 'utf8',
    });
  for (let run = 0; run < 3; run++) expect(versionOf()).toContain(VERSION);
  const other = VERSION.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  const core = join(bundle, 'core.js');
  writeFileSync(
    core,
    readFileSync(core, 'latin1').replaceAll(`"${VERSION}"`, `"${other}"`),
    'latin1',
  );
  expect(versionOf()).toContain(other);
});

test('no part imports while it runs, which code that is kept cannot', () => {
  const parts = readdirSync('dist').filter((name) => name.endsWith('.js'));
  expect(
    parts.filter((name) => /\bimport\(/.test(readFileSync(join('dist', name), 'latin1'))),
  ).toEqual([]);
});

test('what cannot be kept leaves nothing behind', async () => {
  const folder = join(scratch, '.cache/plimsoll/code');
  mkdirSync(folder, { recursive: true });
  const parts = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const inTheWay = parts.map((name) => `${name}-${process.version}-${process.arch}`);
  for (const name of inTheWay) mkdirSync(join(folder, name));
  expect((await plimsoll(HELLO, { env: { HOME: scratch } })).exitCode).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(inTheWay.toSorted());
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
  test.each(['.cache', '.cache/plimsoll', '.cache/plimsoll/code'])(
    'nothing is kept where somebody else made %s in the own home',
    async (name) => {
      mkdirSync(join(scratch, '.cache/plimsoll/code'), { recursive: true });
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
  ['everybody may write to the folder itself', '.cache/plimsoll/code', 0o777],
])('nothing is kept where %s', async (_case, name, mode) => {
  mkdirSync(join(scratch, '.cache/plimsoll/code'), { recursive: true });
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

test.each([
  [{ HOME: '' }],
  [{ HOME: 'relative' }],
  [{ HOME: '/nowhere/at/all' }],
  [{ HOME: '/proc' }],
])('a home that serves for nothing (%j) changes nothing', async (env) => {
  expect((await plimsoll(HELLO, { env })).exitCode).toBe(0);
});
