import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { mergeImage } from '../../src/analyze/analyze.ts';
import { GateError } from '../../src/errors.ts';
import { decompress } from '../../src/read/decompress.ts';
import { getChunks, readFlowing, readImages, tempFolder } from '../support/archives.ts';
import { mutants } from '../support/go-tar/mutants.ts';
import { measureCpuMs } from '../support/growth.ts';
import { dockerArchive, ociArchive } from '../support/image-writer.ts';
import { type Draw, drawFrom, randomImage } from '../support/random-image.ts';
import { layerTar } from '../support/tar-writer.ts';

/** `npm run fuzz` runs longer; each test gets this share of the time. */
const SECONDS = Number(process.env.PLIMSOLL_FUZZ_SECONDS ?? 1);
const FIRST_SEED = Number(process.env.PLIMSOLL_SEED ?? 1);
/** Processor time for one seed, so other work on the machine does not matter. */
const SLOWEST_MS = 20_000;
/** The memory that this process's own code may allocate for one seed. */
const MOST_ADDED_BYTES = 2 ** 29;

jest.setTimeout((SECONDS + 60) * 1000);

/**
 * Runs the check on one seed after another until the time is up; the message of a failure contains
 * its seed.
 */
async function fuzz(check: (draw: Draw, seed: number) => Promise<void>): Promise<void> {
  const end = Date.now() + SECONDS * 1000;
  for (let seed = FIRST_SEED; seed === FIRST_SEED || Date.now() < end; seed++) {
    const bytesBefore = countAllocatedBytes();
    try {
      const usedMs = await measureCpuMs(() => check(drawFrom(seed), seed));
      expect(usedMs).toBeLessThan(SLOWEST_MS);
      expect(countAllocatedBytes() - bytesBefore).toBeLessThan(MOST_ADDED_BYTES);
    } catch (error) {
      throw new Error(`PLIMSOLL_SEED=${seed}`, { cause: error });
    }
  }
}

function countAllocatedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Measures, or fails as expected; any other exception is a bug.
 * @returns whether it measured
 */
async function getOutcome(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    expect(error.exitCode).toBe(3);
    return false;
  }
}

const path = join(tempFolder(), 'image.tar');
async function readFile(bytes: Buffer): Promise<void> {
  writeFileSync(path, bytes);
  for (const image of await readImages(path)) mergeImage(image);
}

function makeArchive(draw: Draw, seed: number): Buffer {
  const tars = randomImage(seed)
    .layers.slice(0, 3)
    .map((entries) => layerTar(entries));
  if (draw.chance(0.4)) return dockerArchive(tars, { layout: draw.pick(['legacy', 'blobs']) });
  return ociArchive(tars, { compression: draw.pick(['none', 'gzip', 'zstd']) });
}

/**
 * Changes the documents in an archive without changing its length: key case, digits and
 * punctuation.
 */
function changeText(archive: Buffer, draw: Draw): Buffer {
  const text = archive.toString('latin1');
  const found = [...text.matchAll(/"[A-Za-z_]+":|[0-9a-f]{64}|[[\]{},]/g)];
  const { index = 0, 0: token = '' } = found.length > 0 ? draw.pick(found) : {};
  const changed = token.startsWith('"')
    ? draw.pick([token.toUpperCase(), token.replace(/[a-z]/, 'x')])
    : draw.pick(['[', '{', '0', ' ', ',']).padEnd(token.length, '0');
  return Buffer.from(text.slice(0, index) + changed + text.slice(index + token.length), 'latin1');
}

describe('randomly changed images are measured or rejected', () => {
  test('archives with blocks and header fields changed', () =>
    fuzz(async (draw, seed) => {
      const archive = makeArchive(draw, seed);
      for (const { tar } of mutants(archive, seed, 4).slice(-4))
        await getOutcome(() => readFile(tar));
    }));

  test('archives with documents changed', () =>
    fuzz(async (draw, seed) => {
      const changed = changeText(makeArchive(draw, seed), draw);
      await getOutcome(() => readFile(changed));
      await getOutcome(() => readFlowing(changed, 1 + draw.below(9000)));
    }));

  test('a truncated archive is never measured', () =>
    fuzz(async (draw, seed) => {
      const archive = makeArchive(draw, seed);
      // Padding and two zero blocks follow the last document: cutting them changes nothing.
      const end = archive.findLastIndex((byte) => byte !== 0);
      const cut = archive.subarray(0, draw.below(end + 1));
      expect(await getOutcome(() => readFile(cut))).toBe(false);
      const packed = draw.pick([gzipSync, zstdCompressSync])(archive);
      expect(await getOutcome(() => readFile(packed.subarray(0, draw.below(packed.length))))).toBe(
        false,
      );
    }));

  test('compressed bytes', () =>
    fuzz(async (draw, seed) => {
      const compression = draw.pick(['gzip', 'zstd'] as const);
      const pack = compression === 'gzip' ? gzipSync : zstdCompressSync;
      const bytes = pack(makeArchive(draw, seed));
      for (let i = draw.below(4); i >= 0; i--) bytes[draw.below(bytes.length)] = draw.below(256);
      await getOutcome(async () => {
        let length = 0;
        const chunks = getChunks(bytes, 1 + draw.below(5000));
        for await (const chunk of decompress(chunks, compression, undefined, draw.chance(0.5))) {
          length += chunk.length;
          if (length > 2 ** 24) break;
        }
      });
    }));
});
