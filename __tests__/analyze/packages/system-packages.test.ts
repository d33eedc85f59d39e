import { describe, expect, test } from '@jest/globals';
import {
  parseApkInstalled,
  parseDpkgStatus,
} from '../../../src/analyze/packages/database-parsers.ts';
import type { SystemPackage } from '../../../src/model/facts.ts';
import { expectLinear } from '../../support/growth.ts';
import type { TarEntry } from '../../support/tar-writer.ts';
import { factsOfImage, withDatabases } from '../sourced.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

test('dpkg: installed packages, with their size in KiB', () =>
  expect(
    parseDpkgStatus(
      bytes(`Package: libssl3
Status: install ok installed
Installed-Size: 5904
Architecture: amd64
Section: contrib/libs
Pre-Depends: libc6 (>= 2.34), a | b:any
Depends: c [amd64]
Recommends: d
Provides: ssl (= 3)
Essential: yes
Description: Secure Sockets Layer
 Version: not this one
Version: 3.0.16-1~deb12u1

Package: gone
Status: deinstall ok config-files
Version: 1

Package: half
Status: install ok half-installed
Version: 1


Package: without-status
Version: 2
Installed-Size: many
Version: 3`),
    ),
  ).toEqual([
    {
      ...{ ecosystem: 'apt', name: 'libssl3', version: '3.0.16-1~deb12u1', bytes: 5904 * 1024 },
      ...{ section: 'libs', needs: [['libc6'], ['a', 'b'], ['c']], recommends: [['d']] },
      ...{ provides: ['ssl'], isEssential: true },
    },
    {
      ...{ ecosystem: 'apt', name: 'without-status', version: '2', bytes: 0 },
      ...{ section: '', needs: [], recommends: [], provides: [], isEssential: false },
    },
  ]));

test('apk: installed packages, with their size in bytes', () => {
  const [musl, ...others] = parseApkInstalled(
    bytes(
      'C:Q1x=\nP:musl\nV:1.2.5-r9\nA:x86_64\nI:667648\nD:so:a>=1 !b ' +
        '/bin/sh\np:so:libc.musl.so.1=1 cmd:ldd=1\nF:lib\nR:ld-musl.so.1\n\nP:no-version\n\n',
    ),
  );
  expect(others).toEqual([]);
  expect(musl).toMatchObject({
    ...{ ecosystem: 'apk', name: 'musl', version: '1.2.5-r9', bytes: 667_648 },
    ...{ needs: [['so:a'], ['/bin/sh']], provides: ['so:libc.musl.so.1', 'cmd:ldd'] },
  });
  expect([...(musl?.listFiles?.() ?? [])]).toEqual(['lib/ld-musl.so.1']);
});

test.each([
  ['nothing', ''],
  ['no colons', 'a\nb\n\nc'],
  ['no text', '\0\xff\xfe'],
  ['unterminated names', `Package: \nVersion: \n\n: x\n`],
])('%s is not a package', (_what, text) => {
  expect(parseDpkgStatus(Buffer.from(text, 'latin1'))).toEqual([]);
  expect(parseApkInstalled(Buffer.from(text, 'latin1'))).toEqual([]);
});

test('a very long name is shortened', () => {
  const [long] = parseDpkgStatus(
    bytes(`Package: ${'x'.repeat(1000)}\nVersion: ${'1'.repeat(1000)}\n`),
  );
  expect([long?.name.length, long?.version.length]).toEqual([200, 200]);
});

test('very many lines take linear time', () =>
  expectLinear((count) => {
    const status = bytes('Package: a\nVersion: 1\n\n'.repeat(count));
    return () => parseDpkgStatus(status);
  }, 100_000));

const dpkg = (...packages: string[]): TarEntry => ({
  name: 'var/lib/dpkg/status',
  body: packages.map((name) => `Package: ${name}\nVersion: 1\n\n`).join(''),
});

async function findInstalled(
  layers: readonly (readonly TarEntry[])[],
  isKept?: (name: string) => boolean,
): Promise<string[] | undefined> {
  const facts = await factsOfImage(withDatabases(layers, isKept));
  return facts.files.systemPackages?.map(
    ({ ecosystem, name }: SystemPackage) => `${ecosystem} ${name}`,
  );
}

describe('the packages of an image', () => {
  const only =
    (wanted: string) =>
    (name: string): boolean =>
      name.startsWith(wanted);

  test('are those of the database that a container sees', async () =>
    expect(await findInstalled([[dpkg('a', 'b')], [dpkg('c', 'b')]], only('var/'))).toEqual([
      'apt b',
      'apt c',
    ]));

  test('in several databases are all listed, by name', async () => {
    const apk = { name: 'lib/apk/db/installed', body: 'P:b\nV:1\n' };
    const distroless = { name: 'var/lib/dpkg/status.d/c', body: 'Package: c\nVersion: 1\n' };
    expect(await findInstalled([[distroless], [apk]])).toEqual(['apk b', 'apt c']);
  });

  test("do not include npm's own records, whatever their path", async () => {
    const npm = {
      name: 'lib/apk/node_modules/.package-lock.json',
      body: 'P:b\nV:1\n\nPackage: c\nVersion: 1\n',
    };
    expect(await findInstalled([[dpkg('a'), npm]])).toEqual(['apt a']);
  });

  test('are none if there is no database, or if it was removed', async () => {
    expect(await findInstalled([[{ name: 'x', body: 'y' }]], () => false)).toEqual([]);
    expect(await findInstalled([[dpkg('a')], [{ name: 'var/lib/dpkg/.wh.status' }]])).toEqual([]);
  });

  test('are unknown if the database was not kept', async () => {
    expect(await findInstalled([[dpkg('a')], [dpkg('b')]], () => false)).toBeUndefined();
    expect(
      await findInstalled([[{ name: 'var/lib/dpkg/status.d/c', body: '' }]], () => false),
    ).toBeUndefined();
    expect(
      await findInstalled(
        [
          [
            { name: 'y', body: '' },
            { name: 'var/lib/dpkg/status', type: '1', link: 'y' },
          ],
        ],
        () => false,
      ),
    ).toBeUndefined();
  });
});
