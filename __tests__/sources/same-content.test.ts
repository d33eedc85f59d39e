import { describe, expect, test } from '@jest/globals';
import { GateError } from '../../src/errors.ts';
import { KIND } from '../../src/model/layer-table.ts';
import { createAllowance } from '../../src/read/allowance.ts';
import { scanTarByPosition } from '../../src/read/tar-by-position.ts';
import { TarScan } from '../../src/read/tar-scan.ts';
import { type OpenFile, openFile } from '../../src/sources/byte-range.ts';
import { compareContents, type LayerBodies } from '../../src/sources/same-content.ts';
import { fileWith, scanFlowing } from '../support/archives.ts';
import { HAND_MADE } from '../support/go-tar/corpus.ts';
import { layerTar, makeTable, type TarEntry } from '../support/tar-writer.ts';

const PIECE = 1 << 18;
const makeBody = (bytes: number, changedAt?: number): Buffer => {
  const body = Buffer.alloc(bytes, 'content ');
  if (changedAt !== undefined) body[changedAt] = 0;
  return body;
};

async function onDisk(tar: Buffer): Promise<LayerBodies> {
  const file: OpenFile = openFile(fileWith(tar));
  const { entries } = await scanTarByPosition(
    file,
    new TarScan('none', createAllowance()),
    () => undefined,
  );
  return { entries, bodies: file };
}

const scanFlowed = async (tar: Buffer): Promise<LayerBodies> => ({
  ...(await scanFlowing(tar, 5000)),
  bodies: null,
});
const scanRecorded = (entries: readonly TarEntry[]): LayerBodies => ({
  entries: makeTable(entries, 'crc64').entries,
  bodies: null,
});

/** Compares the first entries of two layers. */
const compare = async (a: LayerBodies, b: LayerBodies): Promise<boolean | undefined> =>
  (await compareContents([a, b])([{ a: { layer: 0, entry: 0 }, b: { layer: 1, entry: 0 } }]))[0];

const one = (body: Uint8Array): Buffer => layerTar([{ name: 'f', body }]);

describe('two bodies are the same or not', () => {
  const sizes = [0, 1, 511, 512, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7];
  const ways = { 'on disk': onDisk, 'flowed past': scanFlowed };
  for (const [left, openLeft] of Object.entries(ways)) {
    for (const [right, openRight] of Object.entries(ways)) {
      test.each(sizes)(`one ${left}, the other ${right}: %i bytes`, async (bytes) => {
        const a = await openLeft(one(makeBody(bytes)));
        expect(await compare(a, await openRight(one(makeBody(bytes))))).toBe(true);
        for (const changedAt of [0, PIECE - 1, PIECE, bytes - 1].filter(
          (at) => at >= 0 && at < bytes,
        )) {
          expect(await compare(a, await openRight(one(makeBody(bytes, changedAt))))).toBe(false);
        }
      });
    }
  }

  test('bodies of different sizes differ', async () => {
    expect(await compare(await onDisk(one(makeBody(8))), await onDisk(one(makeBody(9))))).toBe(
      false,
    );
    expect(
      await compare(await scanFlowed(one(makeBody(8))), await scanFlowed(one(makeBody(9)))),
    ).toBe(false);
  });
});

describe("content that can't be compared", () => {
  const entries = [{ name: 'f', body: 'same' }];
  test("an engine's checksum and one of ours, or bytes", async () => {
    expect(
      await compare(scanRecorded(entries), await scanFlowed(layerTar(entries))),
    ).toBeUndefined();
    expect(await compare(await onDisk(layerTar(entries)), scanRecorded(entries))).toBeUndefined();
  });
  test('two checksums of the engine are compared', async () => {
    expect(await compare(scanRecorded(entries), scanRecorded(entries))).toBe(true);
  });
  test('a sparse file is stored differently from how it reads', async () => {
    const sparse = HAND_MADE['pax sparse 0.1'] as Buffer;
    const whole = layerTar([{ name: 'f', body: Buffer.alloc(4096) }]);
    expect(await compare(await onDisk(sparse), await onDisk(sparse))).toBeUndefined();
    expect(await compare(await onDisk(whole), await scanFlowed(sparse))).toBeUndefined();
  });
});

test('many pairs keep their order', async () => {
  const bodies = Array.from({ length: 500 }, (_, i) => ({ name: `${i}`, body: `${i % 3} ${i}` }));
  const others = bodies.map(({ name, body }, i) => ({
    name,
    body: i % 7 === 0 ? body.replace(' ', '_') : body,
  }));
  const layers = [await onDisk(layerTar(bodies)), await onDisk(layerTar(others))];
  const pairs = bodies.map((_, entry) => ({ a: { layer: 0, entry }, b: { layer: 1, entry } }));
  expect(layers[0]?.entries.kind[0]).toBe(KIND.file);
  expect(await compareContents(layers)(pairs)).toEqual(bodies.map((_, i) => i % 7 !== 0));
});

test('long comparisons let other work run, and can be stopped', async () => {
  const layer = await onDisk(one(makeBody(1 << 24)));
  const pairs = Array.from({ length: 200 }, () => ({
    a: { layer: 0, entry: 0 },
    b: { layer: 1, entry: 0 },
  }));
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  const stop = (): void => {
    if (ticks > 2) throw new GateError('interrupted', {});
  };
  await expect(compareContents([layer, layer], stop)(pairs)).rejects.toMatchObject({
    code: 'INTERRUPTED',
  });
  clearInterval(timer);
});
