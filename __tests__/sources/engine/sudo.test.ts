import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TarScan } from '../../../src/read/tar-scan.ts';
import { createArchiveAllowance } from '../../../src/sources/archive/archive-store.ts';
import { isRootsOwn } from '../../../src/sources/engine/sudo.ts';
import { selectUnlinkedPaths } from '../../../src/sources/engine/unlinked-paths.ts';
import { layerTar, type TarEntry } from '../../support/tar-writer.ts';

describe('a path of a package database is read as root', () => {
  const LOCK = 'app/node_modules/.package-lock.json';
  const isRead = (path: string, entries: readonly TarEntry[]): boolean => {
    const scan = new TarScan('none', createArchiveAllowance());
    const tar = layerTar([...entries]);
    for (let at = 0; at < tar.length && !scan.isEnded; ) {
      at = scan.push(tar, at);
      at += scan.bodyBytes;
      scan.skip(scan.bodyBytes);
    }
    return selectUnlinkedPaths([path], scan.finish().entries).has(path);
  };

  test.each<[string, string, TarEntry[], boolean]>([
    [
      'if folders lead to it',
      LOCK,
      [
        { name: 'app/', type: '5' },
        { name: LOCK, body: '{}' },
      ],
      true,
    ],
    ['if the layer lists no folders', LOCK, [{ name: LOCK, body: '{}' }], true],
    ['not through a link', LOCK, [{ name: 'app', type: '2', link: '/etc' }], false],
    ['not through a link with another spelling', LOCK, [{ name: './x/..//app', type: '2' }], false],
    [
      'not through a link that replaces a folder',
      LOCK,
      [
        { name: 'app/', type: '5' },
        { name: 'app/node_modules', type: '2', link: '/root' },
      ],
      false,
    ],
    [
      'not through a hard link, whose target may be a link',
      LOCK,
      [{ name: 'app', type: '1' }],
      false,
    ],
    ['not if a part is "."', './node_modules/.yarn-state.yml', [], false],
    ['not if a part is ".."', '../node_modules/.yarn-state.yml', [], false],
    ['not if a part is empty', 'a//node_modules/.yarn-state.yml', [], false],
    ['not if a part could be an option', '-x/node_modules/.yarn-state.yml', [], false],
    ['not with a line break in it', 'a\nb/node_modules/.yarn-state.yml', [], false],
  ])('%s', (_behavior, path, entries, expected) => expect(isRead(path, entries)).toBe(expected));
});

describe("an engine's folder is read as root", () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-root-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('only if no other user could have created it', () => {
    mkdirSync(join(folder, 'engine'));
    chmodSync(join(folder, 'engine'), 0o755);
    symlinkSync('/var/lib', join(folder, 'link'));
    expect(['/var/lib', '/usr/lib'].map(isRootsOwn)).toEqual([true, true]);
    // Every user may write to the folder for temporary files.
    expect(isRootsOwn(join(folder, 'engine'))).toBe(false);
    expect(isRootsOwn(join(folder, 'link'))).toBe(false);
  });

  test.each([
    '',
    '/',
    'var/lib',
    '/var/../var/lib',
    '/var//lib',
    '/nowhere',
    '/etc/passwd',
    '/var/\nlib',
  ])('not if its name is %j', (path) => expect(isRootsOwn(path)).toBe(false));
});
