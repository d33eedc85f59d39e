import { describe, expect, test } from '@jest/globals';
import { makeRows, scanAt } from '../support/archives.ts';
import { describeWith } from '../support/engines.ts';
import { HAND_MADE, longPath } from '../support/go-tar/corpus.ts';
import { TOOL_MADE } from '../support/go-tar/tool-made.ts';
import { countHeldBytes } from '../support/held-memory.ts';
import { layerTar } from '../support/tar-writer.ts';

for (const { name, program, make, rows } of TOOL_MADE)
  describeWith([program], `a tar from a real tool: ${name}`, () => {
    test('contains what was put into it', async () =>
      expect(makeRows(await scanAt(make()))).toEqual(rows));
  });

const file = (name: string, sizeBytes: number) => ({ name, kind: 'file', sizeBytes, link: '' });
const plain = file('plain', 5);

describe('an edge case of a dialect', () => {
  test.each<[string, readonly object[]]>([
    ['empty', []],
    ['one block of zeros', []],
    ['two blocks of zeros', []],
    [
      'v7',
      [
        file('file', 5),
        { ...file('folder/', 0), kind: 'directory' },
        { ...file('link', 0), kind: 'symlink', link: 'file' },
      ],
    ],
    ['a v7 folder with a size', [{ ...file('folder/', 512), kind: 'directory' }, plain]],
    ['ustar', [file(longPath(180), 1), plain]],
    ['star', [file('prefix/name', 1), plain]],
    ['old Go prefix in a gnu header', [file('a/prefix/of/old/name', 1), plain]],
    ['gnu times', [file('name', 1), plain]],
    ['base 256', [file('b256', 4), file('big ids', 1)]],
    ['signed checksum', [file('näme', 6)]],
    ['pax size', [file('sized', 12), plain]],
    ['pax empty values', [file('kept', 1), file('second header wins', 1)]],
    ['pax deleted value', [file('header name', 1)]],
    ['global header', [plain, file('own name', 3)]],
    ['names that are not UTF-8', [file('f\\xff', 1), file('f\\xfe', 1), file('p\\xc3(', 1)]],
    [
      'links and special files with sizes',
      [
        file('file', 4),
        { name: 'hard', kind: 'hardlink', sizeBytes: 4000, link: 'file' },
        { name: 'sym', kind: 'symlink', sizeBytes: 4000, link: 'file' },
        { name: 'dir/', kind: 'directory', sizeBytes: 4000, link: '' },
        { name: 'dev', kind: 'special', sizeBytes: 4000, link: '' },
        { name: 'fifo', kind: 'special', sizeBytes: 0, link: '' },
        plain,
      ],
    ],
    [
      'other types',
      [
        file('contiguous', 5),
        { ...file('volume', 0), kind: 'other' },
        { ...file('unknown', 7), kind: 'other' },
        plain,
      ],
    ],
    ['empty long name', [plain]],
    ['no name at all', [file('', 8), plain]],
    ['one end block', [plain]],
    ['no end blocks', [plain]],
    ['many end blocks', [plain]],
    ['no padding at the end', [plain]],
    ['bytes after the end', [plain]],
    ['extended header at the end', [plain]],
    ['pax sparse 0.0', [file('GNUSparseFile.0/name', 4096), plain]],
    ['pax sparse 0.1', [file('real/name', 4096), plain]],
    ['pax sparse 1.0', [file('real/name', 4096), plain]],
    ['pax sparse of a future version', [file('GNUSparseFile.0/name', 7), plain]],
    ['pax sparse without data', [file('GNUSparseFile.0/name', 0), plain]],
  ])('%s', async (name, rows) =>
    expect(makeRows(await scanAt(HAND_MADE[name] as Buffer))).toEqual(rows),
  );

  test('numbers and times in every form', async () => {
    const { entries } = await scanAt(HAND_MADE['base 256'] as Buffer);
    expect([...entries.uid]).toEqual([3_000_000, 2 ** 40]);
    expect([...entries.gid]).toEqual([70_000, 2 ** 35]);
    expect([...entries.mtimeSeconds]).toEqual([-7, 2 ** 38]);
    const pax = await scanAt(HAND_MADE['pax numbers'] as Buffer);
    expect([...pax.entries.uid]).toEqual([4_000_000, 0]);
    expect([...pax.entries.mtimeSeconds]).toEqual([1_700_000_000, -2]);
  });

  test('sparse files are marked, in every form of their map', async () => {
    const marks = async (name: string) => [
      ...(await scanAt(HAND_MADE[name] as Buffer)).entries.isSparse,
    ];
    for (const name of ['pax sparse 0.0', 'pax sparse 0.1', 'pax sparse 1.0'])
      expect(await marks(name)).toEqual([1, 0]);
    expect(await marks('pax sparse without data')).toEqual([0, 0]);
  });
});

describe('rejects broken tars', () => {
  const tar = layerTar([{ name: 'a', body: 'a' }]);
  const pax = (body: string): Buffer =>
    layerTar([{ name: 'x', type: 'x', body, format: 'ustar' }, { name: 'a' }]);
  test.each<[string, Buffer, RegExp]>([
    ['a body that ends early', tar.subarray(0, 512), /ends 1 byte before the end of a file/],
    ['a header that ends early', tar.subarray(0, 300), /middle of a header/],
    ['a zero block before a header', Buffer.concat([Buffer.alloc(512), tar]), /block of zeros/],
    ['text', Buffer.from('<html>not found</html>'.padEnd(2048, ' ')), /checksum/],
    [
      'an extended header that is too large',
      layerTar([{ name: 'x', type: 'x', sizeBytes: 2 ** 20 + 1 }]),
      /is too large/,
    ],
    [
      'a long name that is too large',
      layerTar([{ name: 'L', type: 'L', sizeBytes: 2 ** 20 + 1 }]),
      /is too large/,
    ],
    ['a record without its newline', pax('10 path=aa'), /broken record/],
    ['a record longer than its header', pax('99 path=a\n'), /broken record/],
    ['a record without a key', pax('6 =aa\n'), /broken record/],
    ['a record of length zero', pax('0 a=b\n'), /broken record/],
    ['a path with a NUL', pax('11 path=a\0\n'), /NUL/],
    ['a size that is not a number', pax('10 size=x\n'), /size is not a valid number/],
    ['a negative size', pax('11 size=-1\n'), /size is not a valid number/],
    ['a time that is not a number', pax('12 mtime=1x\n'), /mtime is not a valid number/],
  ])('%s', async (_, bytes, message) => {
    await expect(scanAt(bytes)).rejects.toMatchObject({
      code: 'LAYER_CORRUPT',
      message: expect.stringMatching(message),
    });
  });
});

describe('rejects what would take too much memory', () => {
  const many = layerTar(Array.from({ length: 50 }, (_, i) => ({ name: `file-${i}` })));
  test('more entries than allowed', async () => {
    await expect(
      scanAt(many, { entries: 49, textBytes: 1e6, trailerBytes: 0 }),
    ).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    expect(
      (await scanAt(many, { entries: 50, textBytes: 1e6, trailerBytes: 0 })).entries.count,
    ).toBe(50);
  });
  test('more bytes of names than allowed', async () => {
    await expect(
      scanAt(many, { entries: 50, textBytes: 300, trailerBytes: 0 }),
    ).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
  });
  test('all layers of an image count together', async () => {
    const allowance = { entries: 75, textBytes: 1e6, trailerBytes: 0 };
    await scanAt(many, allowance);
    await expect(scanAt(many, allowance)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
  test('a name that is longer than any system allows', async () => {
    const tar = layerTar([{ name: 'n/'.repeat(20_000) }]);
    await expect(scanAt(tar)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('40000 bytes'),
    });
  });
  test('many large extended headers use no memory', async () => {
    const bomb = {
      name: 'x',
      type: 'x',
      format: 'ustar',
      body: Buffer.from(`1048576 comment=${'a'.repeat(1_048_559)}\n`),
    } as const;
    const tar = layerTar([...Array.from({ length: 20 }, () => bomb), { name: 'only' }]);
    const before = countHeldBytes();
    const scanned = await scanAt(tar);
    expect(countHeldBytes() - before).toBeLessThan(2 ** 22);
    expect(makeRows(scanned)).toEqual([file('only', 0)]);
  });
});
