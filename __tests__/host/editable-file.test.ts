import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkEditable } from '../../src/host/editable-file.ts';
import { testHost } from '../support/test-host.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-editable-'));
  mkdirSync(at('repository/linked'), { recursive: true });
  mkdirSync(at('elsewhere'));
  for (const name of ['committed', 'edited', 'ignored', 'new', '../elsewhere/file'])
    writeFileSync(at(`repository/${name}`), 'FROM a\n');
  writeFileSync(at('repository/.gitignore'), 'ignored\n');
  symlinkSync('committed', at('repository/link'));
  symlinkSync('../elsewhere', at('repository/out'));
  const git = (...args: string[]) => execFileSync('git', ['-C', at('repository'), ...args]);
  git('init', '--quiet');
  git('add', 'committed', 'edited', 'link', 'out');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'a');
  writeFileSync(at('repository/edited'), 'FROM b\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (path: string, expected = 'FROM a\n') =>
  checkEditable(path, expected, testHost({ cwd: at('repository') }));

test.each([['committed'], ['linked/../committed']])('%s can be rewritten', async (path) =>
  expect(await check(path)).toBeUndefined(),
);

test('a file that does not exist yet can be written', async () =>
  expect(await check('.dockerignore', '')).toBeUndefined());

test.each([
  ['edited', 'FROM b\n', 'uncommitted edits'],
  ['new', 'FROM a\n', 'uncommitted edits'],
  ['ignored', 'FROM a\n', 'uncommitted edits'],
  ['committed', 'FROM b\n', 'has changed since it was built'],
  ['link', 'FROM a\n', 'symbolic link'],
  ['out/file', 'FROM a\n', 'out of the repository'],
  ['out/other', '', 'out of the repository'],
  ['../elsewhere/file', 'FROM a\n', 'outside of the repository'],
])('%s can not', async (path, expected, why) => expect(check(path, expected)).rejects.toThrow(why));
