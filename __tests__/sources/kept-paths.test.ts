import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  APK_WORLD,
  APT_STATES,
  PROJECT_FILES,
  SYSTEM_DATABASES,
} from '../../src/model/ecosystems.ts';
import { INSTALL_FILES } from '../../src/model/installs.ts';
import type { LayerTable } from '../../src/model/layer-table.ts';
import { PRIVATE_PATHS } from '../../src/model/private-paths.ts';
import { recognizeKeptPath } from '../../src/read/kept-paths.ts';
import { readOverlayFile } from '../../src/sources/engine/overlay-files.ts';
import { fileWith, readFlowing, readImage, tempFolder } from '../support/archives.ts';
import { dockerArchive, ociArchive } from '../support/image-writer.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';

test.each([
  ['var/lib/dpkg/status', 'var/lib/dpkg/status'],
  ['./var/lib/dpkg/status', 'var/lib/dpkg/status'],
  ['/lib/apk/db/installed', 'lib/apk/db/installed'],
  ['usr/lib/apk/db/installed', 'usr/lib/apk/db/installed'],
  ['./var/lib/dpkg/status.d/base-files', 'var/lib/dpkg/status.d/base-files'],
  ['var/lib/dpkg/status.d/libc6', 'var/lib/dpkg/status.d/libc6'],
  ['var/lib/dpkg/status.d/libc6.md5sums', 'var/lib/dpkg/status.d/libc6.md5sums'],
  ['var/lib/dpkg/status.d/a/b.md5sums', undefined],
  ['var/lib/dpkg/info/libc6:amd64.list', 'var/lib/dpkg/info/libc6:amd64.list'],
  ['./var/lib/dpkg/info/gcc-12.list', 'var/lib/dpkg/info/gcc-12.list'],
  ['var/lib/dpkg/info/.list', undefined],
  ['var/lib/dpkg/info/../../../../etc/x.list', undefined],
  ['var/lib/dpkg/info/gcc-12.md5sums', undefined],
  ['app/var/lib/dpkg/info/gcc-12.list', undefined],
  ['/var/lib/apt/extended_states', 'var/lib/apt/extended_states'],
  ['etc/apk/world', 'etc/apk/world'],
  ['app/lib/six-1.16.0.dist-info/RECORD', 'app/lib/six-1.16.0.dist-info/RECORD'],
  ['app/lib/../x.dist-info/RECORD', undefined],
  ['var/lib/dpkg/status.d/', undefined],
  ['var/lib/dpkg/status.d/../../../../etc/shadow', undefined],
  ['var/lib/dpkg/status.d/..', undefined],
  ['var/lib/dpkg/status.d/a/b', undefined],
  ['var/lib/dpkg/status-old', undefined],
  ['x/var/lib/dpkg/status', undefined],
  ['var/lib/dpkg/statu', undefined],
  ['', undefined],
  ['node_modules/.package-lock.json', 'node_modules/.package-lock.json'],
  ['./app/node_modules/.yarn-integrity', 'app/node_modules/.yarn-integrity'],
  ['/srv/über/node_modules/.yarn-state.yml', 'srv/über/node_modules/.yarn-state.yml'],
  ['app/node_modules/package-lock.json', undefined],
  ['app/node_modules/.package-lock.json/', undefined],
  ['app/node_modules/a/package.json', undefined],
  ['app/x-node_modules/.package-lock.json', undefined],
  ['app/.package-lock.json', undefined],
  ['.package-lock.json', undefined],
  ['../etc/node_modules/.package-lock.json', undefined],
  ['/../node_modules/.package-lock.json', undefined],
  ['app/../../node_modules/.yarn-integrity', undefined],
])('%j is the database %j', (name, path) => {
  expect(recognizeKeptPath(Buffer.from(name))?.path).toBe(path);
  expect(
    recognizeKeptPath(Buffer.from(`x/${name}.json`), 2, 2 + Buffer.byteLength(name))?.path,
  ).toBe(path);
});

test('recognizes each declared path, and no path that ends a byte earlier', () => {
  const declared = [
    ...[...SYSTEM_DATABASES, APT_STATES, APK_WORLD, ...PROJECT_FILES, ...INSTALL_FILES],
    ...Object.values(PRIVATE_PATHS).flatMap(({ paths }) =>
      paths.map((path) => path.replace(/^\*/, 'x').replace(/^\//, '')),
    ),
  ];
  const recognize = (path: string) => recognizeKeptPath(Buffer.from(path))?.path;
  expect(declared.map(recognize)).toEqual(declared);
  const shorter = declared.map((path) => path.slice(0, -1));
  expect(
    shorter.filter((path) => !declared.includes(path) && recognize(path) !== undefined),
  ).toEqual([]);
});

test('skips paths deeper than any installation', () =>
  expect(
    recognizeKeptPath(Buffer.from(`${'a/'.repeat(600)}node_modules/.package-lock.json`)),
  ).toBeUndefined());

test.each([
  ['root/.ssh/id_rsa', 'root/.ssh/id_rsa'],
  ['./app/.npmrc', 'app/.npmrc'],
  ['.env', '.env'],
  ['app/certs/server.key', 'app/certs/server.key'],
  ['root/.docker/config.json', 'root/.docker/config.json'],
  ['/usr/local/cargo/credentials.toml', 'usr/local/cargo/credentials.toml'],
  ['etc/ssh/ssh_host_rsa_key', 'etc/ssh/ssh_host_rsa_key'],
  ['x/etc/ssh/ssh_host_rsa_key', undefined],
  ['app/config.json', undefined],
  ['app/my.env', undefined],
  ['../root/.npmrc', undefined],
])('%j may contain a secret: %j', (name, path) => {
  const kept = recognizeKeptPath(Buffer.from(name));
  expect(kept?.path).toBe(path);
  if (kept) expect(kept.kind).toBe('private');
});

test.each([
  ['app/package.json', 'projects'],
  ['./yarn.lock', 'projects'],
  ['app/node_modules/.pnpm/lock.yaml', 'projects'],
  ['srv/requirements/dev.txt', 'projects'],
  ['srv/requirements-dev.txt', 'projects'],
  ['srv/vendor/composer/installed.json', 'projects'],
  ['usr/lib/python3/site-packages/six-1.16.0.dist-info/METADATA', 'projects'],
  ['app/node_modules/a/package.json', undefined],
  ['usr/lib/python3/site-packages/a/pyproject.toml', undefined],
  ['usr/local/bundle/gems/a-1/Gemfile', undefined],
  ['app/other-package.json', undefined],
  ['.dist-info/METADATA', undefined],
  ['../package.json', undefined],
])('%j lists what a project needs: %j', (name, kind) => expect(getKind(name)).toBe(kind));

const getKind = (name: string): string | undefined => recognizeKeptPath(Buffer.from(name))?.kind;

const BODY = `Package: a\n${'x'.repeat(3000)}`;
const ENTRIES: readonly TarEntry[] = [
  { name: 'etc/os-release', body: 'not kept' },
  { name: './var/lib/dpkg/status', body: BODY },
  { name: 'lib/apk/db/installed', type: '2', link: '/etc/shadow' },
  { name: 'var/lib/dpkg/status.d/empty', body: '' },
  { name: 'usr/lib/apk/db/installed', body: 'P:b\n' },
  { name: 'app/node_modules/.package-lock.json', body: '{}' },
];
const KEPT = [
  [1, BODY],
  [3, ''],
  [4, 'P:b\n'],
  [5, '{}'],
];

const listKept = ({ bodies }: LayerTable): unknown =>
  bodies && [...bodies].map(([i, body]) => [i, Buffer.from(body).toString()]);

describe('package databases are kept while layers are read', () => {
  const tar = layerTar(ENTRIES);
  test.each([
    ['by position', () => readImage(fileWith(dockerArchive([tar])))],
    ['from a compressed layer', () => readImage(`oci-archive:${fileWith(ociArchive([tar]))}`)],
    [
      'from a compressed archive',
      () => readImage(fileWith(gzipSync(dockerArchive([tar])), 'a.tar.gz')),
    ],
    ['from a pipe, in small chunks', () => readFlowing(dockerArchive([tar]), 7)],
  ])('%s', async (_how, read) =>
    expect((await read()).layers.map(({ table }) => listKept(table))).toEqual([KEPT]),
  );

  test('only as much as fits in memory', async () => {
    const huge = layerTar([{ name: 'var/lib/dpkg/status', body: Buffer.alloc(33 * 2 ** 20) }]);
    for (const image of [
      await readImage(fileWith(dockerArchive([huge]))),
      await readFlowing(dockerArchive([huge]), 1 << 20),
    ])
      expect(image.layers[0]?.table.bodies?.size).toBe(0);
    const many = Array.from({ length: 6 }, (_, i) =>
      layerTar([{ name: 'var/lib/dpkg/status', body: Buffer.alloc(15 * 2 ** 20, i) }]),
    );
    const { layers } = await readImage(fileWith(dockerArchive(many)));
    expect(layers.filter(({ table }) => table.bodies?.size === 1)).toHaveLength(4);
  });

  test('limits how many are read, separately for each kind', async () => {
    const small = Array.from({ length: 4200 }, (_, i) => ({
      name: `a${i}/node_modules/.package-lock.json`,
    }));
    const entries = [...small, { name: 'var/lib/dpkg/status', body: 'status' }];
    const { layers } = await readImage(fileWith(dockerArchive([layerTar(entries)])));
    const kept = [...(layers[0]?.table.bodies?.keys() ?? [])].map((i) =>
      getKind(entries[i]?.name ?? ''),
    );
    expect(kept.filter((kind) => kind === 'modules')).toHaveLength(4096);
    expect(kept.filter((kind) => kind === 'system')).toHaveLength(1);
  });
});

describe('a file in a layer that overlay2 keeps unpacked', () => {
  function layer(): { readonly root: string; readonly diff: string } {
    const root = tempFolder();
    const diff = join(root, 'overlay2/abc123/diff');
    mkdirSync(join(diff, 'var/lib'), { recursive: true });
    writeFileSync(join(root, 'secret'), 'secret');
    return { root, diff };
  }
  const read = (diff: string, sizeBytes: number): string | false => {
    const body = Buffer.alloc(sizeBytes);
    return readOverlayFile(diff, 'var/lib/dpkg/status', body) && body.toString();
  };

  test('is read if it has the size in the record', () => {
    const { diff } = layer();
    mkdirSync(join(diff, 'var/lib/dpkg'));
    writeFileSync(join(diff, 'var/lib/dpkg/status'), 'status');
    expect([read(diff, 6), read(diff, 5), read(diff, 7)]).toEqual(['status', false, false]);
  });

  test('is not read through a link, in any part of the path', () => {
    const end = layer();
    mkdirSync(join(end.diff, 'var/lib/dpkg'));
    symlinkSync(join(end.root, 'secret'), join(end.diff, 'var/lib/dpkg/status'));
    const way = layer();
    mkdirSync(join(way.root, 'elsewhere'));
    writeFileSync(join(way.root, 'elsewhere/status'), 'secret');
    symlinkSync(join(way.root, 'elsewhere'), join(way.diff, 'var/lib/dpkg'));
    expect([read(end.diff, 6), read(way.diff, 6)]).toEqual([false, false]);
  });
});
