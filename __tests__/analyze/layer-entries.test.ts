import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Piece } from '../../src/report/outline/document.ts';
import { listEntryLines } from '../../src/report/outline/layer-entries.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { measureFacts } from '../support/measure.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';

async function makeEntries(...layers: readonly (readonly TarEntry[])[]) {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-entries-'));
  try {
    const path = join(folder, 'image.tar');
    writeFileSync(path, dockerArchive(layers.map((entries) => layerTar(entries))));
    const { layers: found } = await measureFacts(`docker-archive:${path}`);
    return found.map(({ entries }) => entries);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const toText = (line: readonly Piece[]): string =>
  line.map((piece) => (typeof piece === 'object' && 'code' in piece ? piece.code : piece)).join('');

const file = (name: string, sizeBytes: number): TarEntry => ({ name, sizeBytes });

test('a layer adds, changes and hides files', async () => {
  const [lower, upper] = await makeEntries(
    [file('usr/bin/node', 9000), file('app/a.js', 500), file('var/cache/x', 700)],
    [file('app/a.js', 600), file('app/new.js', 300), { name: 'var/.wh.cache', body: '' }],
  );
  expect(lower).toMatchObject({
    added: { items: [{ path: '/usr/bin/node', bytes: 9000, isFolder: false }, {}, {}] },
    changed: { items: [] },
    hid: { items: [] },
  });
  const row = { isFolder: false, fileCount: 1 };
  expect(upper).toMatchObject({
    added: { items: [{ ...row, path: '/app/new.js', bytes: 300 }] },
    changed: { items: [{ ...row, path: '/app/a.js', bytes: 600 }] },
    hid: { items: [{ ...row, path: '/var/cache/x', bytes: 700 }] },
  });
  expect(listEntryLines(upper, 3).map(toText)).toEqual([
    'added /app/new.js 300 B',
    'changed /app/a.js 600 B',
    'hid /var/cache/x 700 B',
  ]);
});

test('small files are one row of their folder, and all rows add up', async () => {
  const small = Array.from({ length: 200 }, (_, i) => file(`lib/f${i}`, 10));
  const [layer] = await makeEntries([file('big', 8000), ...small]);
  expect(layer?.added.items).toEqual([
    { path: '/big', isFolder: false, fileCount: 1, bytes: 8000 },
    { path: '/lib', isFolder: true, fileCount: 200, bytes: 2000 },
  ]);
  expect(layer?.added.omitted).toEqual({ count: 0, bytes: 0 });
  expect(listEntryLines(layer, 1).map(toText)).toEqual(['added /big 8.0 kB, and 1 more, 2.0 kB']);
});

test('a layer without files has no lines', async () => {
  const [layer] = await makeEntries([{ name: 'app/', type: '5' }]);
  expect(listEntryLines(layer, 3)).toEqual([]);
});
