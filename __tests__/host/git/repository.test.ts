import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findRepository } from '../../../src/host/git/repository.ts';
import { testHost } from '../../support/test-host.ts';

let scratch: string;
beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'plimsoll-repository-')));
  for (const name of ['deep', 'lib', 'app']) {
    git('.', 'init', '-q', name);
    if (name === 'lib') git('lib', 'submodule', 'add', '-q', join(scratch, 'deep'), 'deep');
    if (name === 'app') git('app', 'submodule', 'add', '-q', join(scratch, 'lib'), 'vendor/lib');
    git(name, 'commit', '-q', '--allow-empty', '-m', 'one');
  }
  git('app', 'submodule', 'update', '-q', '--init', '--recursive');
  mkdirSync(join(scratch, 'app', 'services', 'api'), { recursive: true });
  mkdirSync(join(scratch, 'app', 'a\nb'));
  symlinkSync(join('app', 'services'), join(scratch, 'linked'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd: join(scratch, folder),
      encoding: 'utf8',
      stdio: 'pipe',
    },
  );

test.each([
  ['its root', 'app', ''],
  ['a folder below it', 'app/services/api', 'services/api'],
  ['a link to a folder below it', 'linked/api', 'services/api'],
  ['a submodule, which is part of it', 'app/vendor/lib', 'vendor/lib'],
  ['a submodule of a submodule', 'app/vendor/lib/deep', 'vendor/lib/deep'],
])('a repository is found from %s', async (_from, folder, below) => {
  expect(await findRepository(join(scratch, folder), testHost({ cwd: '/' }))).toEqual({
    root: join(scratch, 'app'),
    below,
  });
});

test.each([
  ['a folder outside of a repository', '.'],
  ['a missing folder', 'app/gone'],
  ['a folder with a line break in its name', 'app/a\nb'],
])('none is found from %s', async (_from, folder) => {
  expect(await findRepository(join(scratch, folder), testHost({ cwd: join(scratch, 'app') }))).toBe(
    undefined,
  );
});
