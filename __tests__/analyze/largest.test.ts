import { describe, expect, test } from '@jest/globals';
import type { TarEntry } from '../support/tar-writer.ts';
import { makeFacts } from './sourced.ts';

const file = (name: string, sizeBytes: number): TarEntry => ({ name, sizeBytes });

describe('the largest visible folders', () => {
  test('exclude what is in rows below them, so that all rows add up', async () => {
    const {
      files: { largest },
    } = await makeFacts([
      [
        file('usr/lib/a/1', 60),
        file('usr/lib/2', 20),
        file('usr/bin/3', 10),
        file('etc/4', 1),
        file('opt/x/5', 2),
      ],
    ]);
    expect(largest.folders).toEqual({
      items: [
        { path: '/usr/lib/a', bytes: 60, fileCount: 1 },
        { path: '/usr/lib', bytes: 20, fileCount: 1 },
        { path: '/usr/bin', bytes: 10, fileCount: 1 },
        { path: '/', bytes: 3, fileCount: 2 },
      ],
      omitted: { count: 0, bytes: 0 },
    });
  });

  test('count an inode once, at its first name', async () => {
    const {
      files: { largest },
    } = await makeFacts([[file('a/x', 7), { name: 'b/y', type: '1', link: 'a/x' }]]);
    expect(largest.folders.items).toEqual([{ path: '/a', bytes: 7, fileCount: 1 }]);
  });

  test('exclude hidden bytes', async () => {
    const {
      files: { largest },
    } = await makeFacts([[file('a/x', 7)], [{ name: '.wh.a' }]]);
    expect(largest).toEqual({
      folders: { items: [], omitted: { count: 0, bytes: 0 } },
      packages: { items: [], omitted: { count: 0, bytes: 0 } },
      files: { items: [], omitted: { count: 0, bytes: 0 } },
    });
  });
});

test('the twenty largest files are listed, and the rest counted, even empty files', async () => {
  const {
    files: { largest },
  } = await makeFacts([Array.from({ length: 30 }, (_, i) => file(`f${i}`, i * 10))]);
  expect(largest.files.items.map(({ path }) => path)).toEqual(
    Array.from({ length: 20 }, (_, i) => `/f${29 - i}`),
  );
  expect(largest.files.omitted).toEqual({ count: 10, bytes: 450 });
});
