import { ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createAllowance } from '../../src/read/allowance.ts';
import { openArchiveStore } from '../../src/sources/archive/archive-store.ts';
import { readStreamedStore } from '../../src/sources/archive/archive-stream.ts';
import { openFile } from '../../src/sources/byte-range.ts';
import { cleanName, resolveLink } from '../../src/sources/entry-links.ts';
import { openFolderStore } from '../../src/sources/layout/folder-store.ts';
import type { LayerRequest } from '../../src/sources/read-layer.ts';
import { fileWith, gather, makeRows, tempFolder } from '../support/archives.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';

const REQUEST: LayerRequest = {
  verify: false,
  estimate: false,
  allowance: createAllowance(),
  onBytes: () => undefined,
};
const createStore = (entries: readonly TarEntry[]) =>
  openArchiveStore(openFile(fileWith(layerTar(entries))), 'test');
const text = async (bytes: Promise<Uint8Array>): Promise<string> =>
  Buffer.from(await bytes).toString();

describe('names in an archive', () => {
  test.each([
    ['a', 'a'],
    ['./a//b', 'a/b'],
    ['/a/../b', 'b'],
    ['../../a', 'a'],
    ['', ''],
  ])('%j is %j', (name, cleaned) => expect(cleanName(name)).toBe(cleaned));

  test.each([
    ['a symlink next to it', 'x/layer.tar', '../y/layer.tar', false, 'y/layer.tar'],
    ['a symlink from the root', 'x/layer.tar', '/y', false, 'y'],
    ['a symlink that leads out', 'x', '../../../etc/passwd', false, 'etc/passwd'],
    [
      'a hard link names its target from the root',
      'x/layer.tar',
      'y/layer.tar',
      true,
      'y/layer.tar',
    ],
  ])('%s', (_, name, target, isHardlink, leadsTo) =>
    expect(resolveLink(name, target, isHardlink)).toBe(leadsTo),
  );
});

describe('the files of an archive', () => {
  test('documents, by any spelling of their names', async () => {
    const store = await createStore([{ name: './manifest.json', body: '[]' }]);
    expect(await text(store.document('manifest.json'))).toBe('[]');
    expect(store.sizeOf('x/../manifest.json')).toBe(2);
    expect(store.sizeOf('other.json')).toBeUndefined();
    await expect(store.document('other.json')).rejects.toMatchObject({
      code: 'IMAGE_CORRUPT',
      message: 'other.json is missing',
    });
    store.close();
  });
  test('a hard link keeps the content that its target had, like unpackers', async () => {
    const entries: TarEntry[] = [
      { name: 'other', body: 'old' },
      { name: 'manifest.json', type: '1', link: 'other' },
      { name: 'other', body: 'new' },
    ];
    const stream = Readable.from([layerTar(entries)]);
    const stores = [await createStore(entries), await readStreamedStore(stream, REQUEST, 'test')];
    for (const store of stores) {
      expect(await text(store.document('manifest.json'))).toBe('old');
      expect(await text(store.document('other'))).toBe('new');
      store.close();
    }
  });
  test('links to links', async () => {
    const chain = Array.from({ length: 15 }, (_, i) => ({
      name: `${i}`,
      type: '2',
      link: `${i + 1}`,
    }));
    const store = await createStore([...chain, { name: '15', body: 'found' }]);
    expect(await text(store.document('0'))).toBe('found');
    expect(
      (
        await createStore([
          { name: '0', type: '2', link: '1' },
          { name: '1', type: '2', link: '0' },
        ])
      ).sizeOf('0'),
    ).toBeUndefined();
  });
  test('a damaged layer is named', async () => {
    const store = await createStore([{ name: 'layer.tar', body: Buffer.alloc(600, 'x') }]);
    await expect(store.layer('layer.tar', REQUEST)).rejects.toMatchObject({
      code: 'LAYER_CORRUPT',
      where: 'layer.tar',
    });
  });
});

describe('the files of a folder', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'layout'));
  writeFileSync(join(folder, 'outside'), 'secret');
  writeFileSync(join(folder, 'layout/index.json'), '{}');
  writeFileSync(join(folder, 'layout/layer'), layerTar([{ name: 'a', body: 'a' }]));
  symlinkSync('circle', join(folder, 'layout/circle'));
  const store = openFolderStore(join(folder, 'layout'), 'test');

  test('are opened on request', async () => {
    expect(await text(store.document('index.json'))).toBe('{}');
    expect(makeRows((await store.layer('layer', REQUEST)).scanned).map(({ name }) => name)).toEqual(
      ['a'],
    );
  });
  test.each(['../outside', '/../outside', 'absent', 'layout', '.', ''])(
    '%j is not among them',
    (name) => {
      expect(store.sizeOf(name)).toBeUndefined();
    },
  );
  test.each(['circle', 'a\0b', 'n'.repeat(300)])("%j can't be searched", (name) => {
    expect(() => store.sizeOf(name)).toThrow(
      expect.objectContaining({ name: 'GateError', exitCode: 3 }),
    );
  });
});

describe('a file that changes while it is read', () => {
  test('one that shrinks is an error, both by position and as a stream', async () => {
    const tar = layerTar(
      Array.from({ length: 3000 }, (_, i) => ({ name: `${i}`, body: Buffer.alloc(600) })),
    );
    const path = fileWith(tar);
    const file = openFile(path);
    ftruncateSync(openSync(path, 'r+'), 5 * 512);
    await expect(openArchiveStore(file, 'test')).rejects.toMatchObject({
      code: 'IMAGE_CORRUPT',
      message: expect.stringContaining('shrank'),
    });
    await expect(gather(file.chunks())).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    file.close();
  });
  test('one that grows is read up to its old size', async () => {
    const path = fileWith(layerTar([{ name: 'a', body: 'a' }]));
    const file = openFile(path);
    writeSync(openSync(path, 'a'), 'more');
    expect((await gather(file.chunks())).length).toBe(2048);
    file.close();
  });
  test('a closed one gives a readable error', () => {
    const file = openFile(fileWith(Buffer.from('x')));
    file.close();
    expect(() => file.readInto(new Uint8Array(1), 0)).toThrow(
      expect.objectContaining({ name: 'GateError', code: 'SOURCE_UNREADABLE' }),
    );
  });
});
