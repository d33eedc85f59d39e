import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type EntryColumns, KIND } from '../../src/model/layer-table.ts';
import type { ScannedTar } from '../../src/read/tar-scan.ts';
import { scanAt, scanFlowing } from '../support/archives.ts';
import { HAND_MADE } from '../support/go-tar/corpus.ts';
import { mutants } from '../support/go-tar/mutants.ts';
import { toolMadeTars } from '../support/go-tar/tool-made.ts';
import { randomImage } from '../support/random-image.ts';
import { layerTar, makeTable } from '../support/tar-writer.ts';

const seed = Number(process.env.PLIMSOLL_SEED ?? 1);

const random = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [
    `random layer ${seed + i}`,
    layerTar(randomImage(seed + i).layers[0] ?? []),
  ]),
);
const tars: Readonly<Record<string, Buffer>> = { ...HAND_MADE, ...toolMadeTars(), ...random };

describe('a tar read by position and one read as a stream give the same table', () => {
  test.each(Object.keys(tars))('%s', async (name) => {
    const tar = tars[name] as Buffer;
    const wanted = withoutChecksums(await scanAt(tar));
    for (const chunkBytes of [1, 3, 511, 512, 513, 4096, tar.length + 1]) {
      expect({ chunkBytes, ...withoutChecksums(await scanFlowing(tar, chunkBytes)) }).toEqual({
        chunkBytes,
        ...wanted,
      });
    }
  });

  test('broken tars are rejected both ways, with the same message', async () => {
    const outcome = (scanned: Promise<ScannedTar>): Promise<unknown> =>
      scanned.then(
        withoutChecksums,
        (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
      );
    for (const [name, base] of Object.entries(HAND_MADE)) {
      for (const { tar, how } of mutants(base, seed, 5)) {
        const wanted = await outcome(scanAt(tar));
        for (const chunkBytes of [100, 512, 5000]) {
          expect({ name, how, told: await outcome(scanFlowing(tar, chunkBytes)) }).toEqual({
            name,
            how,
            told: wanted,
          });
        }
      }
    }
  });
});

describe('what a stream yields beyond headers', () => {
  test('every body has its CRC-32, in any chunks', async () => {
    const entries = [
      { name: 'a', body: 'hello' },
      { name: 'b', body: Buffer.alloc(5000, 7) },
      { name: 'c', type: '2', link: 'a' },
      { name: 'empty' },
    ];
    for (const chunkBytes of [1, 512, 700, 1 << 20]) {
      const { entries: columns } = await scanFlowing(layerTar(entries), chunkBytes);
      expect(columns.checksum).toEqual(makeTable(entries, 'crc32').entries.checksum);
      expect(columns.checksum[2]).toBe(crc32(Buffer.alloc(5000, 7)));
    }
  });

  test('the offsets of bodies, so they can be read again', async () => {
    for (const tar of Object.values(random)) {
      const at = await scanAt(tar);
      const flowed = await scanFlowing(tar, 777);
      for (let i = 0; i < at.entries.count; i++) {
        if (at.entries.kind[i] !== KIND.file) continue;
        const start = at.entries.bodyOffset[i] as number;
        const body = tar.subarray(start, start + (at.entries.sizeBytes[i] as number));
        expect(flowed.entries.checksum[2 * i]).toBe(crc32(body));
      }
    }
  });
});

test('a random layer reads as the table that it was written from', async () => {
  for (let i = 0; i < 50; i++) {
    const entries = randomImage(seed + i).layers.at(-1) ?? [];
    const scanned = await scanAt(layerTar(entries));
    const { entries: columns, tarBytes } = makeTable(entries);
    expect({ seed: seed + i, entries: scanned.entries, tarBytes: scanned.tarBytes }).toEqual({
      seed: seed + i,
      entries: columns,
      tarBytes,
    });
  }
});

function withoutChecksums({ entries, ...rest }: ScannedTar): object {
  const { checksum: _checksum, checksumKind: _kind, ...columns }: EntryColumns = entries;
  return { ...rest, ...columns };
}
