import { expect, test } from '@jest/globals';
import { createAllowance } from '../../src/read/allowance.ts';
import { scanTarByPosition } from '../../src/read/tar-by-position.ts';
import { TarScan } from '../../src/read/tar-scan.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';

const files = (count: number, fileBytes: number): TarEntry[] =>
  Array.from({ length: count }, (_, i) => ({ name: `f${i}`, body: Buffer.alloc(fileBytes, 1) }));

/** What a scan reads from a tar. */
async function scan(tarred: readonly TarEntry[]) {
  const tar = layerTar([...tarred]);
  let [reads, readBytes] = [0, 0];
  const readInto = (target: Uint8Array, position: number, length = target.length): number => {
    const copied = tar.copy(target, 0, position, position + length);
    reads++;
    readBytes += copied;
    return copied;
  };
  const done = () => undefined;
  const bytes = { sizeBytes: tar.length, readInto };
  const { entries } = await scanTarByPosition(bytes, new TarScan('none', createAllowance()), done);
  expect(entries.count).toBe(tarred.length);
  return { reads, readBytes, tarBytes: tar.length };
}

test('reads little more than the headers of a tar with large files', async () => {
  const { readBytes } = await scan(files(500, 100_000));
  expect(readBytes).toBeLessThan(500 * 4200);
});

test('reads a tar with small files in large chunks', async () => {
  const { reads, readBytes, tarBytes } = await scan(files(10_000, 100));
  expect(readBytes).toBeLessThan(1.05 * tarBytes);
  expect(reads).toBeLessThan(tarBytes / 100_000);
});

test('the window shrinks again after small files', async () => {
  const { readBytes } = await scan([...files(2000, 1), ...files(50, 200_000)]);
  expect(readBytes).toBeLessThan(2000 * 1024 + 50 * 4200 + 400_000);
});
