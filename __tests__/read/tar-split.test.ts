import { describe, expect, test } from '@jest/globals';
import { createAllowance } from '../../src/read/allowance.ts';
import { type ScannedTar, TarScan } from '../../src/read/tar-scan.ts';
import { scanTarSplit } from '../../src/read/tar-split.ts';
import { layerTar, makeTable, type TarEntry } from '../support/tar-writer.ts';

const ENTRIES: readonly TarEntry[] = [
  { name: 'etc/', type: '5' },
  { name: 'etc/passwd', body: 'root' },
  { name: 'etc/empty', body: '' },
  { name: `deep/${'x'.repeat(200)}`, body: 'y'.repeat(700) },
  { name: 'pax', body: 'z', format: 'pax', pax: { comment: 'c'.repeat(600) } },
  { name: 'etc/passwd-', type: '1', link: 'etc/passwd' },
  { name: 'sh', type: '2', link: 'bin/sh' },
];

type TarSplitLine = Record<string, unknown>;
const CHECKSUM = Buffer.from('0102030405060708', 'hex');

/**
 * An engine's record of a tar: its raw bytes up to each body, and a record for each body, including
 * empty ones.
 */
function getRecord(tar: Buffer): TarSplitLine[] {
  const lines: TarSplitLine[] = [];
  let isEntry = false;
  const scan = new TarScan('none', createAllowance(), () => {
    isEntry = true;
  });
  const note = (start: number, end: number): void => {
    lines.push({ type: 2, payload: tar.subarray(start, end).toString('base64') });
  };
  let start = 0;
  for (let at = 0; at < tar.length; ) {
    isEntry = false;
    at += scan.push(tar.subarray(at, at + 512));
    if (!isEntry) continue;
    note(start, at);
    const size = scan.bodyBytes;
    const payload = size > 0 ? CHECKSUM.toString('base64') : null;
    lines.push({ type: 1, name: 'x', ...(size > 0 && { size }), payload });
    scan.skip(size);
    at += size;
    start = at;
  }
  note(start, tar.length);
  return lines.map((line, position) => ({ ...line, position }));
}

const getText = (lines: readonly TarSplitLine[]): Buffer =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

/** Without some lines; the others are renumbered by default. */
function removeLines(
  lines: readonly TarSplitLine[],
  start: number,
  count: number,
  isNumberedAnew = true,
): TarSplitLine[] {
  const left = lines.filter((_, i) => i < start || i >= start + count);
  return isNumberedAnew ? left.map((line, position) => ({ ...line, position })) : left;
}

async function* inPieces(bytes: Buffer, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

const scanText = (text: Buffer, pieceBytes = 1 << 20): Promise<ScannedTar> =>
  scanTarSplit(inPieces(text, pieceBytes), new TarScan('crc64', createAllowance()));

describe("a layer is read from the engine's record of it", () => {
  const tar = layerTar(ENTRIES);
  const record = getRecord(tar);

  test.each([1 << 20, 4096, 7])(
    'with the same entries as the tar, in chunks of %i bytes',
    async (pieceBytes) => {
      const { entries, tarBytes } = await scanText(getText(record), pieceBytes);
      const { checksum, checksumKind, ...columns } = entries;
      const { checksum: _none, checksumKind: _kind, ...expected } = makeTable(ENTRIES).entries;
      expect(columns).toEqual(expected);
      expect(tarBytes).toBe(tar.length);
      expect(checksumKind).toBe('crc64');
      expect([...checksum.subarray(2, 4)]).toEqual([0x05060708, 0x01020304]);
      expect([...checksum.subarray(0, 2)]).toEqual([0, 0]);
    },
  );

  test("with the same entries from another encoder's lines", async () => {
    const spaced = record.map(({ position, ...line }) =>
      JSON.stringify({ position, ...line }, null, 1),
    );
    const text = spaced.map((line) => `${line.replaceAll('\n', '')}\n`).join('');
    expect(await scanText(Buffer.from(text))).toEqual(await scanText(getText(record)));
  });

  test.each<[string, (lines: TarSplitLine[]) => Buffer]>([
    ['the end is missing', (lines) => getText(lines.slice(0, 4))],
    ['a body is missing', (lines) => getText(lines.filter(({ size }) => size !== 4))],
    [
      'a body is longer than its header says',
      (lines) => getText(lines.map((line) => (line.size === 4 ? { ...line, size: 5 } : line))),
    ],
    [
      'a body has no checksum',
      (lines) =>
        getText(lines.map((line) => (line.size === 4 ? { ...line, payload: null } : line))),
    ],
    ['the line of an empty body is missing', (lines) => getText(removeLines(lines, 1, 1))],
    ['the header of an empty body is missing', (lines) => getText(removeLines(lines, 0, 1))],
    ['an entry without a body is missing', (lines) => getText(removeLines(lines, 0, 2, false))],
    [
      'two lines are swapped',
      (lines) => getText([lines[1] ?? {}, lines[0] ?? {}, ...lines.slice(2)]),
    ],
    ['a record is of a new type', (lines) => getText([...lines, { type: 3 }])],
    ['a record has no type', (lines) => getText([...lines, {}])],
    [
      'the position of raw bytes differs',
      (lines) => getText(lines.map((line, i) => (i === 2 ? { ...line, position: 20 } : line))),
    ],
    [
      'raw bytes are truncated',
      (lines) => getText(lines.map((line, i) => (i === 2 ? { ...line, payload: 'AAAA' } : line))),
    ],
    ['a line is truncated', (lines) => getText(lines).subarray(0, -20)],
    ['a line is not JSON', () => Buffer.from('{"type":\n')],
  ])('but not if %s', async (_doubt, spoil) => {
    await expect(scanText(spoil(record))).rejects.toMatchObject({ code: 'LAYER_CORRUPT' });
  });
});
