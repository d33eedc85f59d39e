import { describe, expect, test } from '@jest/globals';
import type { WasteItem } from '../../../src/model/facts.ts';
import { listWasteEvents } from '../../../src/report/words/waste-words.ts';

const item = (path: string, bytes: number, other: Partial<WasteItem> = {}): WasteItem => ({
  path,
  bytes,
  isFolder: false,
  fileCount: 1,
  cause: 'deleted',
  addedInLayer: 1,
  hiddenInLayer: 2,
  ...other,
});

describe('waste is listed by cause', () => {
  test('folders with the same cause are one row that adds up', () => {
    const [event, ...others] = listWasteEvents([
      item('/app/models/b.bin', 20),
      item('/app/models/a.bin', 10),
      item('/app', 3, { isFolder: true, fileCount: 7 }),
    ]);
    expect(others).toEqual([]);
    expect(event).toEqual({
      cause: 'deleted',
      addedInLayer: 1,
      hiddenInLayer: 2,
      bytes: 33,
      places: [
        { name: '/app/models/b.bin', isPath: true, files: '' },
        { name: '/app/models/a.bin', isPath: true, files: '' },
        { name: '/app/', isPath: true, files: '7 files' },
      ],
    });
  });

  test('another layer or another cause is a separate row, the largest sum first', () => {
    const events = listWasteEvents([
      item('/a', 40),
      item('/b', 30, { hiddenInLayer: 3 }),
      item('/c', 20, { cause: 'overwritten', hiddenInLayer: 3 }),
      item('/d', 15, { hiddenInLayer: 3 }),
      item('/e', 5, { addedInLayer: 0, hiddenInLayer: 3 }),
    ]);
    expect(events.map(({ bytes, cause }) => [bytes, cause])).toEqual([
      [45, 'deleted'],
      [40, 'deleted'],
      [20, 'overwritten'],
      [5, 'deleted'],
    ]);
  });

  test("a tool's leftovers are named after the tool", () => {
    const [event] = listWasteEvents([
      item('/var/lib/apt/lists/deb.debian.org_Packages', 50),
      item('/root/.npm/_cacache/content-v2/sha512/ab/cd/ef', 30),
      item('/var/cache/apt/archives', 20, { isFolder: true, fileCount: 88 }),
      item('/var/lib/apt/lists-of-mine', 10),
    ]);
    expect(event?.places).toEqual([
      { name: 'apt lists and archives', isPath: false, files: '89 files' },
      { name: 'npm cache', isPath: false, files: '1 file' },
      { name: '/var/lib/apt/lists-of-mine', isPath: true, files: '' },
    ]);
  });
});
