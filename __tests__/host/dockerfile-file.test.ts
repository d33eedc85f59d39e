import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  checkBuildContext,
  findBuiltDockerfile,
  findDockerfile,
  readDockerfile,
} from '../../src/host/dockerfile-file.ts';
import { tempFolder } from '../support/archives.ts';
import { makePipe } from '../support/pipe.ts';
import { testHost } from '../support/test-host.ts';

const root = tempFolder();
const host = testHost({ cwd: join(root, 'here') });
for (const folder of [
  'here/app',
  'here/lower',
  '..here',
  'here/checkout/.git',
  'here/checkout/svc',
])
  mkdirSync(join(root, folder), { recursive: true });
for (const file of [
  'here/Dockerfile',
  'here/app/Dockerfile',
  'here/..odd',
  'here/checkout/svc/Dockerfile',
  'here/lower/dockerfile',
  'outside',
  '..here/x',
])
  writeFileSync(join(root, file), file);
writeFileSync(join(root, 'here/large'), 'x'.repeat(2 ** 20 + 1));
makePipe(join(root, 'here/pipe'));
symlinkSync('../../outside', join(root, 'here/checkout/Dockerfile.link'));

describe('the name of a Dockerfile', () => {
  test.each([
    ['is the path below the current folder', 'app/Dockerfile', 'app/Dockerfile'],
    ['is normalized', './app/../app//Dockerfile', 'app/Dockerfile'],
    ['is the same for an absolute path', join(root, 'here/app/Dockerfile'), 'app/Dockerfile'],
    ['is the same if it starts with dots', './..odd', '..odd'],
    ['is relative to the root of its repository', 'checkout/svc/Dockerfile', 'svc/Dockerfile'],
    ['is unchanged if it is outside', '../outside', '../outside'],
    ['is unchanged if it is in a folder with dots', '../..here/x', '../..here/x'],
    ['is unchanged if that is absolute', join(root, 'outside'), join(root, 'outside')],
  ])('%s: %s', (_behavior, path, shown) => expect(readDockerfile(path, host).path).toBe(shown));
});

test('is relative to the root of the repository, like links to it', () => {
  const below = testHost({ cwd: join(root, 'here/checkout/svc') });
  expect(readDockerfile('Dockerfile', below).path).toBe('svc/Dockerfile');
});

test.each([
  ['is not there', 'nothing'],
  ['is a folder', 'app'],
  ['is too long', 'large'],
  ['is a pipe', 'pipe'],
  ['is a device', '/dev/zero'],
  ['is a link out of its repository', 'checkout/Dockerfile.link'],
])('one that %s is not found, and causes an error if it is requested', (_what, path) => {
  expect(findDockerfile(path, host)).toBeUndefined();
  const refused = { code: 'USAGE', where: `--file ${path}`, fix: expect.any(String) };
  expect(() => readDockerfile(path, host)).toThrow(expect.objectContaining(refused));
});

test.each([
  ['the named one, from the current folder', 'lower', 'Dockerfile', 'Dockerfile'],
  ['the one in the folder', 'app', undefined, 'app/Dockerfile'],
  ['in lower case', 'lower', undefined, 'lower/dockerfile'],
])('a builder uses %s', (_which, folder, file, shown) =>
  expect(findBuiltDockerfile(folder, file, host)?.path).toBe(shown),
);

describe('a builder reads nothing that a pull request must not point it to', () => {
  const inCheckout = testHost({ cwd: join(root, 'here/checkout') });
  const refused = expect.objectContaining({ code: 'SOURCE_UNREADABLE', exitCode: 3 });
  const make = (name: string): string => {
    mkdirSync(join(inCheckout.cwd, name));
    return name;
  };

  test('a Dockerfile that is a link out of the repository', () => {
    expect(() => findBuiltDockerfile('.', 'Dockerfile.link', inCheckout)).toThrow(refused);
    symlinkSync('../../../outside', join(inCheckout.cwd, make('linked'), 'Dockerfile'));
    expect(() => findBuiltDockerfile('linked', undefined, inCheckout)).toThrow(refused);
  });

  test('a Dockerfile that is a pipe', () => {
    makePipe(join(inCheckout.cwd, make('piped'), 'Dockerfile'));
    expect(() => findBuiltDockerfile('piped', undefined, inCheckout)).toThrow(refused);
  });

  test('a build context or a .dockerignore that is a link out of the repository', () => {
    symlinkSync('../..', join(inCheckout.cwd, 'context'));
    expect(() => checkBuildContext('context', inCheckout)).toThrow(refused);
    symlinkSync('../../../outside', join(inCheckout.cwd, make('ignoring'), '.dockerignore'));
    expect(() => checkBuildContext('ignoring', inCheckout)).toThrow(refused);
  });

  test('but it reads a link to another file in the repository', () => {
    symlinkSync('../svc/Dockerfile', join(inCheckout.cwd, make('sharing'), 'Dockerfile'));
    expect(checkBuildContext('sharing', inCheckout)).toBeUndefined();
    expect(findBuiltDockerfile('sharing', undefined, inCheckout)).toMatchObject({
      path: 'sharing/Dockerfile',
      text: 'here/checkout/svc/Dockerfile',
    });
  });
});
