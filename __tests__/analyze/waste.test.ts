import { describe, expect, test } from '@jest/globals';
import type { WasteItem } from '../../src/model/facts.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { makeFacts } from './sourced.ts';

const file = (name: string, sizeBytes: number): TarEntry => ({ name, sizeBytes });
const files = (folder: string, count: number, sizeBytes: number): TarEntry[] =>
  Array.from({ length: count }, (_, i) => file(`${folder}/${i}`, sizeBytes));
const marker = (name: string): TarEntry => ({ name });
const row = ({ path, isFolder, fileCount, bytes }: WasteItem): string =>
  `${path}${isFolder ? '/' : ''} ${fileCount} ${bytes}`;

const waste = async (...layers: TarEntry[][]): Promise<string[]> =>
  (await makeFacts(layers)).files.waste.items.map(row);

describe('the costliest waste', () => {
  test('a deleted folder is one row, wherever its bytes are', async () => {
    const added = [
      ...files('app/node_modules/a/lib', 3000, 10),
      file('app/node_modules/b', 50_000),
      file('keep', 1),
    ];
    expect(await waste(added, [marker('app/.wh.node_modules')])).toEqual([
      '/app/node_modules/ 3001 80000',
    ]);
  });

  test('one big deleted file is one row with its full path', async () => {
    expect(await waste([file('tmp/wheels/a.whl', 999)], [marker('.wh.tmp')])).toEqual([
      '/tmp/wheels/a.whl 1 999',
    ]);
  });

  test('a row is the deepest folder that contains all its files', async () => {
    expect(await waste(files('var/cache/apt', 50, 10), [marker('.wh.var')])).toEqual([
      '/var/cache/apt/ 50 500',
    ]);
  });

  test('groups removed files by the folders with most bytes, large ones separately', async () => {
    const added = [
      ...files('a/x', 40, 10),
      ...files('a/y', 40, 10),
      file('a/big', 300),
      ...files('b', 3, 1),
    ];
    const removed = added.map(({ name }) => marker(String(name).replace(/([^/]+)$/, '.wh.$1')));
    expect(await waste(added, removed)).toEqual([
      '/a/x/ 40 400',
      '/a/y/ 40 400',
      '/a/big 1 300',
      '/b/ 3 3',
    ]);
  });

  test('separates rows by cause, by adding layer and by hiding layer', async () => {
    const {
      files: { waste },
    } = await makeFacts([
      [file('a', 10), file('b', 20), { name: 'c', body: 'x'.repeat(30) }, file('e', 8)],
      [file('b', 21), { name: 'c', body: 'x'.repeat(30) }, file('d', 5), marker('.wh.e')],
      [marker('.wh.a'), marker('.wh.d')],
    ]);
    const told = { isFolder: false, fileCount: 1 };
    expect(waste.items).toEqual([
      {
        path: '/c',
        bytes: 30,
        cause: 'metadata',
        addedInLayer: 0,
        hiddenInLayer: 1,
        changes: [],
        ...told,
      },
      { path: '/b', bytes: 20, cause: 'overwritten', addedInLayer: 0, hiddenInLayer: 1, ...told },
      { path: '/a', bytes: 10, cause: 'deleted', addedInLayer: 0, hiddenInLayer: 2, ...told },
      { path: '/e', bytes: 8, cause: 'deleted', addedInLayer: 0, hiddenInLayer: 1, ...told },
      { path: '/d', bytes: 5, cause: 'deleted', addedInLayer: 1, hiddenInLayer: 2, ...told },
    ]);
  });

  test('what one layer hid does not affect the row of another', async () => {
    const layers = [
      [file('big', 99), file('a/x', 2), file('a/y', 1)],
      [marker('.wh.big'), marker('a/.wh.x')],
    ];
    expect(await waste(...layers, [marker('a/.wh.y')])).toEqual([
      '/big 1 99',
      '/a/x 1 2',
      '/a/y 1 1',
    ]);
  });

  test('reports an inode at the path that added it, whichever name was deleted last', async () => {
    const folder: TarEntry = { name: 'b/', type: '5' };
    const added: TarEntry[] = [
      folder,
      file('a/x', 90),
      { name: 'b/y', type: '1', link: 'a/x' },
      file('c', 1),
    ];
    const removed = [marker('.wh.b'), marker('.wh.c')];
    expect(await waste(added, [marker('.wh.a')], removed)).toEqual(['/a/x 1 90', '/c 1 1']);
  });

  test('a path that is hidden several times in one layer is not a folder', async () => {
    expect(await waste([file('a', 1), file('a', 2), file('a', 3)])).toEqual(['/a 2 3']);
  });

  test('lists at most twenty rows, and counts the rest', async () => {
    const layers = Array.from({ length: 25 }, (_, i) => [file('a', i + 1)]);
    const {
      files: { waste },
    } = await makeFacts(layers);
    expect(waste.items.map(({ bytes }) => bytes)).toEqual(
      Array.from({ length: 20 }, (_, i) => 24 - i),
    );
    expect(waste.omitted).toEqual({ count: 4, bytes: 1 + 2 + 3 + 4 });
  });

  test('files without bytes have no row', async () => {
    expect(await waste([file('a', 0)], [marker('.wh.a')])).toEqual([]);
  });
});

describe('the same content again', () => {
  const before: TarEntry = {
    name: 'app',
    body: Buffer.from('same'),
    mode: 0o644,
    uid: 0,
    mtimeSeconds: 1000,
  };
  test.each<[string, Partial<TarEntry>, string[]]>([
    ['chmod', { mode: 0o755 }, ['mode']],
    ['chown', { uid: 1000 }, ['owner']],
    ['touch', { mtimeSeconds: 2000 }, ['time']],
    [
      'COPY over itself by another user',
      { mode: 0o600, uid: 7, mtimeSeconds: 3000 },
      ['mode', 'owner', 'time'],
    ],
    ['a copy without differences', {}, []],
  ])('reports what is new: %s', async (_how, change, changes) => {
    const {
      files: { waste },
    } = await makeFacts([[before], [{ ...before, ...change }]]);
    expect(waste.items).toEqual([
      expect.objectContaining({ path: '/app', cause: 'metadata', changes }),
    ]);
  });

  test('reports no changes if the content differs', async () => {
    const {
      files: { waste },
    } = await makeFacts([[before], [{ ...before, body: Buffer.from('else'), mode: 0o755 }]]);
    expect(waste.items[0]).not.toHaveProperty('changes');
  });
});
